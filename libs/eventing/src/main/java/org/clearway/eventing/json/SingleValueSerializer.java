package org.clearway.eventing.json;

import java.lang.reflect.RecordComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the one component instead of the record. */
final class SingleValueSerializer extends ValueSerializer<Object> {
    private final RecordComponent component;

    SingleValueSerializer(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        this.component = component;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            generator.writePOJO(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
