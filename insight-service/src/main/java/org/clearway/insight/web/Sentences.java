package org.clearway.insight.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearway.eventing.FactMapper;
import org.clearway.insight.application.NamingAgencies;
import org.clearway.insight.domain.Happening;
import org.clearway.insight.domain.Wording;
import org.clearway.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what happened in one sentence, from the message files: {@code story.<type>}, with the event's data as arguments. */
@Component
class Sentences {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String UNKNOWN = "story.other";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Arguments that sentences use and old or partial data may lack. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("title", "…"),
            Map.entry("taskCode", "…"),
            Map.entry("count", "…"),
            Map.entry("baseline", "…"),
            Map.entry("previousBaseline", "…"),
            Map.entry("forecast", "…"),
            Map.entry("metOn", "…"),
            Map.entry("since", "…"),
            Map.entry("promisedOn", "…"),
            Map.entry("ownerAgency", "…"),
            Map.entry("toAgency", "…"),
            Map.entry("version", "…"),
            Map.entry("decisionNumber", "…"),
            Map.entry("limit", "…"),
            Map.entry("lastDay", "…"));

    private final Texts texts;
    private final NamingAgencies naming;
    private final FactMapper mapper;

    Sentences(Texts texts, NamingAgencies naming, FactMapper mapper) {
        this.texts = texts;
        this.naming = naming;
        this.mapper = mapper;
    }

    InOneLanguage in(Locale locale) {
        return new InOneLanguage(locale);
    }

    /** For one reader. */
    final class InOneLanguage {
        private final Locale locale;
        private final DateTimeFormatter dates;

        private InOneLanguage(Locale locale) {
            this.locale = locale;
            dates = DateTimeFormatter.ofPattern(
                    locale.getLanguage().equals("en") ? "d MMMM uuuu" : "dd/MM/uuuu", locale);
        }

        String agency(String id) {
            return naming.name(id).map(name -> name.in(locale)).orElse(id);
        }

        String sentence(Happening happening) {
            Map<String, Object> arguments = new HashMap<>(DEFAULTS);
            arguments.put("type", happening.type());
            if (mapper.read(happening.kept().event().data(), Object.class) instanceof Map<?, ?> data) {
                data.forEach((name, value) -> add(arguments, String.valueOf(name), value));
            }
            return texts.find(locale, "story." + happening.type(), arguments)
                    .or(() -> limit(happening, arguments))
                    .orElseGet(() -> texts.get(locale, UNKNOWN, arguments));
        }

        private Optional<String> limit(Happening happening, Map<String, Object> arguments) {
            int at = happening.type().indexOf(".limit-");
            return at < 0
                    ? Optional.empty()
                    : texts.find(locale, "story" + happening.type().substring(at), arguments);
        }

        private void add(Map<String, Object> arguments, String name, @Nullable Object value) {
            switch (value) {
                case String text when DATE.matcher(text).matches() -> arguments.put(name, date(text));
                case String text -> arguments.put(name, name.endsWith("Agency") ? agency(text) : text);
                case Map<?, ?> wording
                when wording.containsKey("vi") ->
                    arguments.put(name, new Wording(text(wording.get("vi")), text(wording.get("en"))).in(locale));
                case Map<?, ?> limit
                when name.equals("limit") -> {
                    arguments.put("limit", String.valueOf(limit.get("code")));
                    add(arguments, "lastDay", String.valueOf(limit.get("lastDay")));
                }
                case Number number -> arguments.put(name, number);
                case null, default -> {}
            }
        }

        /** Papers may have numbers that only look like a day. */
        private String date(String text) {
            try {
                return LocalDate.parse(text).format(dates);
            } catch (DateTimeException e) {
                return text;
            }
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
