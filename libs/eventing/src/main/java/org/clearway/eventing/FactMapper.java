package org.clearway.eventing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * Records to JSON and back, so that domain types need no annotation: a record whose only component is called
 * {@code value} is written as that value (typed ids), a sealed interface gets a {@code kind} with the record's simple
 * name, absent values are left out, unknown fields are ignored, dates are ISO text.
 */
public final class FactMapper {
    private final JsonMapper mapper;

    public FactMapper() {
        SimpleModule scalars = new SimpleModule("single-value-records") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addSerializers(new ScalarSerializers());
                context.addDeserializers(new ScalarDeserializers());
            }
        };
        mapper = JsonMapper.builder()
                .addModule(scalars)
                .annotationIntrospector(new SealedKinds())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** Writes the value as its declared, sealed type: with the {@code kind} that reading needs. */
    public <T> String write(T value, Class<T> declared) {
        return mapper.writerFor(declared).writeValueAsString(value);
    }

    /** Fails with a JacksonException where the text is not such a value. */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** The mapper itself, for adapters that need trees. */
    public JsonMapper json() {
        return mapper;
    }

    private static @Nullable RecordComponent onlyValue(Class<?> type) {
        if (!type.isRecord()) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value") ? components[0] : null;
    }

    private static final class SealedKinds extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            Class<?> raw = annotated.getRawType();
            if (annotated instanceof AnnotatedClass && raw.isSealed()) {
                return JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
            }
            return super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            Class<?> raw = annotated.getRawType();
            if (!raw.isSealed()) {
                return super.findSubtypes(config, annotated);
            }
            List<NamedType> named = new ArrayList<>();
            collect(raw, named);
            return named;
        }

        private static void collect(Class<?> sealed, List<NamedType> named) {
            for (Class<?> subclass : sealed.getPermittedSubclasses()) {
                if (subclass.isSealed()) {
                    collect(subclass, named);
                } else {
                    named.add(new NamedType(subclass, subclass.getSimpleName()));
                }
            }
        }
    }

    private static final class ScalarSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier beanDescription,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
            RecordComponent value = onlyValue(type.getRawClass());
            return value == null ? null : new ScalarSerializer(value);
        }
    }

    private static final class ScalarSerializer extends ValueSerializer<Object> {
        private final RecordComponent component;

        ScalarSerializer(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            this.component = component;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context)
                throws JacksonException {
            try {
                generator.writePOJO(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class ScalarDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier beanDescription) {
            RecordComponent value = onlyValue(type.getRawClass());
            return value == null ? null : new ScalarDeserializer(type.getRawClass(), value);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return onlyValue(type) != null;
        }
    }

    private static final class ScalarDeserializer extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final RecordComponent component;

        ScalarDeserializer(Class<?> type, RecordComponent component) {
            this.type = type;
            this.component = component;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            Object value = context.readValue(parser, component.getType());
            try {
                var constructor = type.getDeclaredConstructor(component.getType());
                constructor.setAccessible(true);
                return constructor.newInstance(value);
            } catch (java.lang.reflect.InvocationTargetException e) {
                return context.reportInputMismatch(type, "%s", String.valueOf(e.getCause()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
