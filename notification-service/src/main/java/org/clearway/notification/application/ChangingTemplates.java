package org.clearway.notification.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.Wording.WordingFailed;
import org.clearway.notification.domain.Message;
import org.clearway.notification.domain.NotificationRefused;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Template.TemplateSet;
import org.clearway.notification.domain.Text;

/** Sets how alerts are worded; a template that makes no text is refused. */
public final class ChangingTemplates {
    /** Left over, it is a tag that was never closed: Mustache takes it for text. */
    private static final String OPEN_TAG = "{{";

    private final Streams<Template, Template.Event> templates;
    private final Wording wording;
    private final Clock clock;

    public ChangingTemplates(Streams<Template, Template.Event> templates, Wording wording, Clock clock) {
        this.templates = templates;
        this.wording = wording;
        this.clock = clock;
    }

    public Optional<Loaded<Template>> find(String id) {
        return templates.find(id);
    }

    /** The template as it was at a version. */
    public Optional<Loaded<Template>> findAt(String id, long version) {
        return templates.findAt(id, version).filter(loaded -> loaded.version() == version);
    }

    /**
     * Sets a template: the next version of one that there is, or a new one.
     *
     * @throws NotificationRefused.TemplateBroken naming the text at fault
     */
    public Outcome<Template> set(String id, Text vi, Text en, Origin origin, long expectedVersion) {
        preview(vi, en, Map.of());
        Template template = new Template(id, vi, en, false);
        return templates.execute(
                id,
                origin,
                expectedVersion,
                state -> template.equals(state) ? List.of() : List.of(TemplateSet.of(template, LocalDate.now(clock))));
    }

    /**
     * What these templates would say, given these facts.
     *
     * @throws NotificationRefused.TemplateBroken naming the text at fault
     */
    public Message preview(Text vi, Text en, Map<String, Object> facts) {
        return new Message(text("vi", vi, facts, ComposingMessages.VIETNAMESE), text("en", en, facts, Locale.ENGLISH));
    }

    private Text text(String field, Text template, Map<String, Object> facts, Locale locale) {
        return new Text(
                make(field + ".subject", template.subject(), facts, locale),
                make(field + ".body", template.body(), facts, locale));
    }

    private String make(String field, String template, Map<String, Object> facts, Locale locale) {
        try {
            String text = wording.make(template, facts, locale);
            if (text.contains(OPEN_TAG)) {
                throw new NotificationRefused.TemplateBroken(field, "a tag is not closed");
            }
            return text;
        } catch (WordingFailed broken) {
            throw new NotificationRefused.TemplateBroken(field, String.valueOf(broken.getMessage()));
        }
    }
}
