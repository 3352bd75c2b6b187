package org.clearway.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test the shared real servers: sets {@code spring.mongodb.uri} (a database of the test class's own),
 * {@code spring.kafka.bootstrap-servers}, {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} and
 * {@code clearway.security.audience} (for {@link TestTokens#shared()}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface RealServers {
    /** Which of them; the others are not started and their properties not set. */
    Part[] value() default {Part.MONGO, Part.KAFKA, Part.ISSUER};

    /**
     * The name of the database; empty for a new one per test class. Test classes that name the same one share a
     * Spring context.
     */
    String database() default "";

    /** A server that a test may need. */
    enum Part {
        MONGO,
        KAFKA,
        ISSUER
    }
}
