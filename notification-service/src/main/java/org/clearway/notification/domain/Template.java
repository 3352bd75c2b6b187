package org.clearway.notification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an alert is worded, in both languages. Each change is a version; what was sent names the version.
 *
 * @param id such as {@code task-assigned}
 * @param builtIn true while nobody changed it
 */
public record Template(String id, Text vi, Text en, boolean builtIn) {
    /** What happens to a template. */
    public sealed interface Event {
        LocalDate occurredOn();
    }

    /** The template is as said from now on. */
    public record TemplateSet(String templateId, Text vi, Text en, boolean builtIn, LocalDate occurredOn)
            implements Event {
        public static TemplateSet of(Template template, LocalDate today) {
            return new TemplateSet(template.id(), template.vi(), template.en(), template.builtIn(), today);
        }
    }

    /** The state after an event. */
    public static Template evolve(@Nullable Template state, Event event) {
        return switch (event) {
            case TemplateSet set -> new Template(set.templateId(), set.vi(), set.en(), set.builtIn());
        };
    }
}
