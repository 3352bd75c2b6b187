package org.clearway.complaint.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a document, such as {@code 12/QĐ-UBND}. It goes into events, so it has no room for a sentence and with
 * it for a person's name. Null is left to other constraints.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[0-9][0-9A-Za-z]{0,9}(/[A-Za-z\u00C0-\u024F\u1E00-\u1EFF0-9.-]{1,30}){0,3}")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface PaperNumber {
    String message() default "paper-number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
