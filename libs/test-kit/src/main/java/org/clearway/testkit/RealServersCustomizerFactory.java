package org.clearway.testkit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestContextAnnotationUtils.AnnotationDescriptor;

/** Finds {@link RealServers} on a test class, a class around it or above it. */
final class RealServersCustomizerFactory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        AnnotationDescriptor<RealServers> found =
                TestContextAnnotationUtils.findAnnotationDescriptor(test, RealServers.class);
        if (found == null) {
            return null;
        }
        RealServers wanted = found.getAnnotation();
        String database = wanted.database().isEmpty() ? databaseOf(outermost(test)) : wanted.database();
        return new RealServersCustomizer(Set.of(wanted.value()), database);
    }

    /** The same for a nested class, and for the same class asked again: equal customizers share a context. */
    private static String databaseOf(Class<?> test) {
        return test.getSimpleName() + "_" + Integer.toHexString(test.getName().hashCode());
    }

    private static Class<?> outermost(Class<?> test) {
        Class<?> around = test.getEnclosingClass();
        return around == null ? test : outermost(around);
    }
}
