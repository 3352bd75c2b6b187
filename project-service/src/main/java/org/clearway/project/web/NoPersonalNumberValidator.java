package org.clearway.project.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nine digits and more in a row, or a phone number in groups that is no tail of an amount in groups. */
final class NoPersonalNumberValidator implements ConstraintValidator<NoPersonalNumber, String> {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{9}|(?<!\\d)(?<!\\d[ .-])(?:0|\\+84[ .-]?)\\d{2,3}[ .-]\\d{3}[ .-]\\d{3,4}(?!\\d)");

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || !NUMBER.matcher(text).find();
    }
}
