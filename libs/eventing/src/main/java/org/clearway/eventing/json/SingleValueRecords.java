package org.clearway.eventing.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/** A record whose only component is called {@code value} is that value in JSON: typed ids are plain text. */
public final class SingleValueRecords extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public SingleValueRecords() {
        super("single-value-records");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writing());
        context.addDeserializers(new Reading());
    }

    /** The component that stands for the record; null where the record is none of these. */
    public static @Nullable RecordComponent onlyValue(Class<?> type) {
        if (!type.isRecord()) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value") ? components[0] : null;
    }

    private static final class Writing extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            RecordComponent value = onlyValue(type.getRawClass());
            return value == null ? null : new SingleValueSerializer(value);
        }
    }

    private static final class Reading extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            RecordComponent value = onlyValue(type.getRawClass());
            return value == null ? null : new SingleValueDeserializer(type.getRawClass(), value);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return onlyValue(type) != null;
        }
    }
}
