package org.clearway.kit;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A date as it stands on a paper: not after today (by the Clock bean, in the zone {@code clearway.clock.zone}) and not before 1990. Null is left to
 * other constraints. A date in the future is a problem of its own, {@code legal-date-in-future}.
 */
@Documented
@Constraint(validatedBy = LegalDateValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface LegalDate {
    /** The rule broken by a date after today. */
    String IN_FUTURE = "legal-date-in-future";

    /** The rule broken by a date before 1990. */
    String TOO_EARLY = "legal-date-too-early";

    String message() default IN_FUTURE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
