package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Template;

/**
 * A template.
 *
 * @param builtIn true while nobody changed it
 */
record TemplateView(
        @Schema(example = "task-assigned") String id, TextView vi, TextView en, boolean builtIn, long version) {
    static TemplateView of(Loaded<Template> loaded) {
        Template template = loaded.state();
        return new TemplateView(
                template.id(),
                TextView.of(template.vi()),
                TextView.of(template.en()),
                template.builtIn(),
                loaded.version());
    }
}
