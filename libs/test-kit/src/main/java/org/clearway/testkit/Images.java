package org.clearway.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.testcontainers.utility.DockerImageName;

/** The images of the servers, from images.properties. */
final class Images {
    private Images() {}

    static DockerImageName of(String server) {
        Properties images = new Properties();
        try (InputStream in = Objects.requireNonNull(Images.class.getResourceAsStream("images.properties"))) {
            images.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DockerImageName.parse(Objects.requireNonNull(images.getProperty(server)));
    }
}
