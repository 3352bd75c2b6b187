package org.clearway.project.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day that somebody plans, promises or expects: from 1990 to 2100. Null is left to other constraints. */
@Documented
@Constraint(validatedBy = PlannedDateValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface PlannedDate {
    String message() default "planned-date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
