package org.clearway.kit.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of a sealed family is documented with the {@code kind} that tells it from the others. */
final class SealedKindSchemas implements ModelConverter {
    static final String KIND = "kind";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && isOfSealedFamily(java.getRawClass())) {
            String kind = java.getRawClass().getSimpleName();
            addKind(context.getDefinedModels().get(kind), kind);
        }
        return resolved;
    }

    private static boolean isOfSealedFamily(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static void addKind(@Nullable Schema<?> model, String kind) {
        if (model != null
                && (model.getProperties() == null || !model.getProperties().containsKey(KIND))) {
            model.addProperty(KIND, new StringSchema()._enum(List.of(kind)));
            model.addRequiredItem(KIND);
        }
    }
}
