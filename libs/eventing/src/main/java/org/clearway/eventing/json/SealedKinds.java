package org.clearway.eventing.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** A sealed interface carries {@code kind}, the simple name of the record that it is, as in the journal's facts. */
public final class SealedKinds extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        JsonTypeInfo.Value declared = super.findPolymorphicTypeInfo(config, annotated);
        if (declared != null
                || !(annotated instanceof AnnotatedClass)
                || !annotated.getRawType().isSealed()) {
            return declared;
        }
        return JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        // Jackson finds permitted subclasses by itself, but names them with the classes around them.
        if (annotated.hasAnnotation(JsonSubTypes.class)
                || !annotated.getRawType().isSealed()) {
            return super.findSubtypes(config, annotated);
        }
        List<NamedType> named = new ArrayList<>();
        collect(annotated.getRawType(), named);
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
