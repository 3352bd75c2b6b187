package org.clearway.localstack.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.clearway.localservers.ServerFailed;
import org.clearway.localstack.stack.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenBuildTest {
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path root = Path.of("");

    @BeforeEach
    void buildAModule() throws IOException {
        write("pom.xml", BUILT.minusSeconds(60));
        write("a-service/src/main/java/A.java", BUILT.minusSeconds(60));
        write("a-service/target/a-service-1.0.jar", BUILT);
    }

    @Test
    void isUpToDateWhenTheJarIsNewerThanAllSources() {
        assertThat(isOutdated()).isFalse();
    }

    @Test
    void isOutdatedWithoutAJar() throws IOException {
        Files.delete(root.resolve("a-service/target/a-service-1.0.jar"));
        assertThat(isOutdated()).isTrue();
    }

    @Test
    void isOutdatedByItsOwnSources() throws IOException {
        write("a-service/src/main/java/A.java", BUILT.plusSeconds(1));
        assertThat(isOutdated()).isTrue();
    }

    @Test
    void isOutdatedByLibraries() throws IOException {
        write("libs/some/src/main/java/B.java", BUILT.plusSeconds(1));
        assertThat(isOutdated()).isTrue();
    }

    @Test
    void isNotOutdatedByTestsAndBuildResults() throws IOException {
        write("a-service/src/test/java/ATest.java", BUILT.plusSeconds(1));
        write("libs/some/target/some.jar", BUILT.plusSeconds(1));
        write("libs/some/src/test/java/BTest.java", BUILT.plusSeconds(1));
        assertThat(isOutdated()).isFalse();
    }

    @Test
    void isUpToDateAfterABuildThatLeftTheJarAlone() throws IOException {
        write("a-service/src/main/java/A.java", BUILT.plusSeconds(1));
        maven("exit 0").build(List.of(jar()));
        assertThat(isOutdated()).isFalse();
    }

    @Test
    void saysThatTheNetworkIsMissing() throws IOException {
        MavenBuild failing = maven("echo 'Could not transfer artifact x: Unknown host'; exit 1");
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> failing.build(List.of(jar())))
                .withMessageContaining("connect this machine to a network");
    }

    @Test
    void showsTheLastLinesOfAnotherFailure() throws IOException {
        MavenBuild failing = maven("echo 'A.java:[1] error'; exit 1");
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> failing.build(List.of(jar())))
                .withMessageContaining("A.java:[1] error");
    }

    private boolean isOutdated() {
        return new MavenBuild(new Installation(root)).isOutdated(jar());
    }

    private BootJar jar() {
        return new BootJar(new Installation(root), "a-service");
    }

    private MavenBuild maven(String script) throws IOException {
        Path wrapper = Files.writeString(root.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        return new MavenBuild(new Installation(root));
    }

    private void write(String name, Instant changed) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
