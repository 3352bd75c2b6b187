package org.clearway.project.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Free text goes out with the event that it belongs to, so it must not name a person by a number: no identity, phone or
 * account number. Names cannot be told from other words, and are left to those who write. Null is left to others.
 */
@Documented
@Constraint(validatedBy = NoPersonalNumberValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface NoPersonalNumber {
    String message() default "personal-number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
