package org.clearway.legalclock;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A data file by name and text (RFC 4180, UTF-8 without byte order mark).
 *
 * @param name as it appears in problems, e.g. {@code rules.csv}
 */
public record DataFile(String name, String text) {

    /**
     * A file beside a class on the class path.
     *
     * @throws UncheckedIOException if it is missing or cannot be read
     * @throws MalformedRuleData if it is not UTF-8
     */
    public static DataFile resource(Class<?> beside, String path) {
        try (InputStream in = beside.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path + " beside " + beside.getName());
            }
            return decoded(Path.of(path), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file of the file system.
     *
     * @throws UncheckedIOException if it is missing or cannot be read
     * @throws MalformedRuleData if it is not UTF-8
     */
    public static DataFile file(Path path) {
        try {
            return decoded(path, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFile decoded(Path path, byte[] bytes) {
        Path fileName = path.getFileName();
        String name = (fileName == null ? path : fileName).toString();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return new DataFile(
                    name, StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException _) {
            long line = 1
                    + new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new MalformedRuleData(List.of(new MalformedRuleData.Problem(name, line, "", "not UTF-8")));
        }
    }
}
