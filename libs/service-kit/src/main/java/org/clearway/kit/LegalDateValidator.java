package org.clearway.kit;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Knows today by the Clock bean, never by the machine. */
final class LegalDateValidator implements ConstraintValidator<LegalDate, LocalDate> {
    /** Older papers are outside what the rule data covers; such a date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Clock clock;
    private final ZoneId zone;

    LegalDateValidator(Clock clock, @Value("${clearway.clock.zone:Asia/Ho_Chi_Minh}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
        if (date == null) {
            return true;
        }
        if (date.isBefore(EARLIEST)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(LegalDate.TOO_EARLY).addConstraintViolation();
            return false;
        }
        return !date.isAfter(LocalDate.ofInstant(clock.instant(), zone));
    }
}
