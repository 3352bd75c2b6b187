package org.clearway.kit.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads all message files; a text that is missing in one language stops the start, not the one who needs it. */
final class MessageFiles {
    private final ResourcePatternResolver resources;

    MessageFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    IcuTexts load() {
        Map<Locale, Map<String, String>> patterns = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            patterns.put(language, load(language));
        }
        requireSameKeys(patterns);
        return new IcuTexts(patterns);
    }

    private Map<String, String> load(Locale language) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (Resource file :
                    resources.getResources("classpath*:messages/*_" + language.getLanguage() + ".properties")) {
                add(file, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static void add(Resource file, Map<String, String> texts) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (texts.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("text " + key + " is in another message file too: " + file);
            }
        }
    }

    private static void requireSameKeys(Map<Locale, Map<String, String>> patterns) {
        TreeSet<String> all = new TreeSet<>();
        patterns.values().forEach(texts -> all.addAll(texts.keySet()));
        patterns.forEach((language, texts) -> {
            TreeSet<String> missing = new TreeSet<>(all);
            missing.removeAll(texts.keySet());
            if (!missing.isEmpty()) {
                throw new IllegalStateException("texts missing in language " + language + ": " + missing);
            }
        });
    }
}
