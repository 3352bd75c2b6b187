package org.clearway.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call an endpoint, on a controller method or on its class (the method's wins). An endpoint without
 * it is denied to everybody. The document of the service is written from it too.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    /** Any caller with a valid token, whatever the roles. */
    String ANY_ROLE = "*";

    /** One of these roles is enough. */
    String[] value();
}
