package org.clearway.localstack.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathCopyTest {
    @TempDir
    Path folder = Path.of("");

    /** The build folder has the command's own jar above its libraries, the copies lie side by side. */
    @Test
    void hasOneOrderWhereverTheJarsLie() {
        String built = String.join(File.pathSeparator, "/b/target/local-stack-1.jar", "/b/target/lib/zstd-1.jar");
        String copied = String.join(File.pathSeparator, "/apps/zstd-1.jar", "/apps/local-stack-1.jar");
        assertThat(names(ClassPathCopy.jars(built)))
                .isEqualTo(names(ClassPathCopy.jars(copied)))
                .containsExactly("local-stack-1.jar", "zstd-1.jar");
    }

    @Test
    void keepsCopiesThatABuildDoesNotTouch() throws IOException {
        Path jar = Files.writeString(folder.resolve("a.jar"), "code");
        List<Path> copies = ClassPathCopy.of(List.of(jar), folder.resolve("apps"));
        Files.delete(jar);
        assertThat(copies).singleElement().satisfies(copy -> assertThat(copy).hasContent("code"));
    }

    private static List<String> names(List<Path> jars) {
        return jars.stream().map(jar -> String.valueOf(jar.getFileName())).toList();
    }
}
