package org.clearway.kit.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Typed ids in paths and parameters: text to a record whose only component is a text called {@code value}. */
final class SingleValueConverter implements ConditionalGenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        RecordComponent[] components = target.getType().getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor target) {
        if (source == null) {
            return null;
        }
        try {
            Constructor<?> constructor = target.getType().getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(source);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("refused by " + target.getType().getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
