package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with the story as commands; docs/walkthrough.sh runs it on the real stack. */
class WalkthroughPageTest {
    private static final Path PAGE = Path.of("..", "docs", "walkthrough.md");
    private static final Pattern BLOCK = Pattern.compile("^```bash\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @Test
    void holdsCommandsThatBashUnderstands() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("page.sh"), commands());

        Process check = new ProcessBuilder("bash", "-n", String.valueOf(script))
                .inheritIO()
                .start();

        assertThat(check.waitFor()).isZero();
    }

    @Test
    void tellsAllSevenSteps() throws IOException {
        assertThat(Files.readString(PAGE)).contains("## 1.", "## 2.", "## 3.", "## 4.", "## 5.", "## 6.", "## 7.");
        assertThat(commands())
                .contains("recovery-decision", "/complaints", "clearway clock +1d", "/states/milestones/");
    }

    private static String commands() throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }
}
