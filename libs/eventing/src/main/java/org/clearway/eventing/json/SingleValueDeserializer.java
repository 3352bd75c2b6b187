package org.clearway.eventing.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads the one component and makes the record of it; what its constructor refuses is the caller's fault. */
final class SingleValueDeserializer extends ValueDeserializer<Object> {
    private final Class<?> type;
    private final Class<?> componentType;
    private final Constructor<?> constructor;

    SingleValueDeserializer(Class<?> type, RecordComponent component) {
        this.type = type;
        this.componentType = component.getType();
        try {
            constructor = type.getDeclaredConstructor(componentType);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor: " + type, e);
        }
        constructor.setAccessible(true);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Object value = context.readValue(parser, componentType);
        try {
            return constructor.newInstance(value);
        } catch (InvocationTargetException e) {
            throw ValueInstantiationException.from(parser, "refused", context.constructType(type), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
