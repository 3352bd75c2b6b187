package org.clearway.localstack.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the sample on the class path. */
final class SampleFiles {
    private SampleFiles() {}

    static List<Map<String, String>> csv(String name) {
        return Csv.read(text(name));
    }

    static JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    private static String text(String name) {
        try (InputStream stream = SampleFiles.class.getResourceAsStream("/sample/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the sample has no file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
