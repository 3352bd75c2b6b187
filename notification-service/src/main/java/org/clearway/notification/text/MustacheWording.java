package org.clearway.notification.text;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.clearway.kit.Texts;
import org.clearway.notification.application.Wording;
import org.springframework.stereotype.Component;

/**
 * Mustache for structure, ICU for what languages do differently. {@code {{#icu}}...{{/icu}}} is a MessageFormat over the
 * event's own values: {@code {{#icu}}{openObstaclesCount, plural, one {# obstacle} other {# obstacles}}{{/icu}}}.
 */
@Component
class MustacheWording implements Wording {
    private static final int LONGEST_FAULT = 200;

    private final Texts texts;

    MustacheWording(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String make(String template, Map<String, Object> facts, Locale locale) {
        Values values = new Values(locale, texts);
        Map<String, Object> context = new HashMap<>(facts);
        context.put("icu", new IcuLambda(facts, locale));
        try {
            return Mustache.compiler()
                    .escapeHTML(false)
                    .defaultValue("")
                    .withCollector(new TreesOnly())
                    .withFormatter(values::text)
                    .compile(template)
                    .execute(context);
        } catch (MustacheException | IllegalArgumentException e) {
            throw new WordingFailed(shortened(String.valueOf(e.getMessage())), e);
        }
    }

    private static String shortened(String fault) {
        return fault.length() <= LONGEST_FAULT ? fault : fault.substring(0, LONGEST_FAULT);
    }

    /** Values come from maps and lists alone: a template must not call methods of objects. */
    private static final class TreesOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }
}
