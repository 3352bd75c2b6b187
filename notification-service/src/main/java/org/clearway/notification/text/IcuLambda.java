package org.clearway.notification.text;

import com.ibm.icu.text.MessageFormat;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A part of a template in ICU's message format; its arguments are the plain values of {@code data}. */
final class IcuLambda implements Mustache.Lambda {
    private final Map<String, Object> arguments = new HashMap<>();
    private final Locale locale;

    IcuLambda(Map<String, Object> facts, Locale locale) {
        this.locale = locale;
        if (facts.get("data") instanceof Map<?, ?> data) {
            data.forEach((name, value) -> {
                if (value instanceof Number || value instanceof String) {
                    arguments.put(String.valueOf(name), value);
                }
            });
        }
    }

    @Override
    public void execute(Template.Fragment fragment, Writer out) throws IOException {
        out.write(new MessageFormat(fragment.execute(), locale).format(arguments));
    }
}
