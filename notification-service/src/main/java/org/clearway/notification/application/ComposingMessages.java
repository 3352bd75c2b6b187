package org.clearway.notification.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clearway.notification.domain.AlertEvent.AlertRaised;
import org.clearway.notification.domain.Known;
import org.clearway.notification.domain.Message;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Text;

/**
 * Puts an alert into words. Templates see {@code data} (what the event says; beside each agency id {@code <name>Name}),
 * {@code event}, {@code alert}, {@code recipient}, and {@code project}, {@code milestone}, {@code directive},
 * {@code task} as far as they are known.
 */
public final class ComposingMessages {
    public static final Locale VIETNAMESE = Locale.of("vi");

    private final Wording wording;

    public ComposingMessages(Wording wording) {
        this.wording = wording;
    }

    /** The message in both languages, the subject on one line. */
    public Message compose(Text vi, Text en, Map<String, Object> facts) {
        return new Message(text(vi, facts, VIETNAMESE), text(en, facts, Locale.ENGLISH));
    }

    Message compose(Template template, AlertRaised raised, String recipient, Lookup lookup) {
        return compose(template.vi(), template.en(), facts(raised, recipient, lookup));
    }

    private Text text(Text template, Map<String, Object> facts, Locale locale) {
        String subject = wording.make(template.subject(), facts, locale);
        // A line break in a subject would begin another header of the mail.
        return new Text(
                subject.replaceAll("\\s+", " ").strip(),
                wording.make(template.body(), facts, locale).strip());
    }

    private static Map<String, Object> facts(AlertRaised raised, String recipient, Lookup lookup) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("data", withNames(raised.facts(), lookup));
        facts.put(
                "event",
                Map.of(
                        "id",
                        raised.eventId(),
                        "type",
                        raised.eventType(),
                        "occurredOn",
                        raised.cause().occurredOn().toString()));
        facts.put("alert", Map.of("id", raised.alertId().value()));
        facts.put("recipient", agency(recipient, lookup));
        text(raised, "projectId").ifPresent(project -> {
            lookup.project(project).ifPresent(known -> facts.put("project", project(known)));
            text(raised, "milestoneId")
                    .flatMap(milestone -> lookup.milestone(project, milestone))
                    .ifPresent(known -> facts.put("milestone", Map.of("title", both(known.title()))));
        });
        text(raised, "directiveId").ifPresent(directive -> {
            lookup.directive(directive).ifPresent(known -> facts.put("directive", directive(known)));
            text(raised, "taskCode")
                    .flatMap(task -> lookup.task(directive, task))
                    .ifPresent(known -> facts.put("task", Map.of("text", both(known.text()))));
        });
        return facts;
    }

    private static Map<String, Object> withNames(Map<?, ?> data, Lookup lookup) {
        Map<String, Object> named = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            String key = String.valueOf(name);
            switch (value) {
                case List<?> list ->
                    named.put(key, list.stream().map(item -> item(item, lookup)).toList());
                case String id
                when isAgency(key) -> {
                    named.put(key, id);
                    lookup.agency(id).ifPresent(known -> named.put(key + "Name", name(known)));
                }
                default -> named.put(key, value);
            }
        });
        return named;
    }

    private static Object item(Object item, Lookup lookup) {
        return item instanceof Map<?, ?> map ? withNames(map, lookup) : item;
    }

    private static boolean isAgency(String key) {
        return key.endsWith("Agency") || key.endsWith("By") || key.equals("agency") || key.equals("compensationUnit");
    }

    private static Map<String, Object> agency(String id, Lookup lookup) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", id);
        Optional<Known.Agency> known = lookup.agency(id);
        facts.put("name", known.<Object>map(ComposingMessages::name).orElse(id));
        known.map(Known.Agency::headPostVi).ifPresent(post -> facts.put("headPost", post));
        return facts;
    }

    private static Map<String, Object> name(Known.Agency agency) {
        return Map.of("vi", agency.nameVi(), "en", agency.nameEn());
    }

    private static Map<String, Object> project(Known.Project project) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", both(project.title()));
        if (project.code() != null) {
            facts.put("code", project.code());
        }
        return facts;
    }

    private static Map<String, Object> directive(Known.Directive directive) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", directive.number());
        if (directive.about() != null) {
            facts.put("about", directive.about());
        }
        return facts;
    }

    private static Map<String, Object> both(Known.Bilingual text) {
        return Map.of("vi", text.vi(), "en", text.en());
    }

    private static Optional<String> text(AlertRaised raised, String name) {
        return Optional.ofNullable(raised.facts().get(name)).map(String::valueOf);
    }
}
