package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages with the story as commands; docs/walkthrough.sh runs them on the real stack. */
class WalkthroughPageTest {
    private static final Path PAGE = Path.of("..", "docs", "walkthrough.md");
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("^```bash\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    Path folder;

    @Test
    void holdsCommandsThatBashUnderstands() throws IOException, InterruptedException {
        assertThat(isUnderstood(commands(Files.readString(PAGE)))).isTrue();
        assertThat(isUnderstood(commands(sectionOfTheReadme()))).isTrue();
    }

    /** docs/walkthrough.sh runs the section too: a command of it that fails must say so. */
    @Test
    void letsNoCommandOfTheReadmeFailInSilence() throws IOException {
        assertThat(commands(sectionOfTheReadme()).lines().filter(line -> line.startsWith("curl ")))
                .hasSize(4)
                .allMatch(line ->
                        line.contains("--fail-with-body") || line.endsWith("| grep '\"field\":\"occurredOn\"'"));
    }

    @Test
    void tellsAllSevenSteps() throws IOException {
        assertThat(Files.readString(PAGE)).contains("## 1.", "## 2.", "## 3.", "## 4.", "## 5.", "## 6.", "## 7.");
        assertThat(commands(Files.readString(PAGE)))
                .contains("recovery-decision", "/complaints", "clearway clock +1d", "/states/milestones/");
    }

    private boolean isUnderstood(String commands) throws IOException, InterruptedException {
        assertThat(commands).isNotBlank();
        Path script = Files.writeString(folder.resolve("page.sh"), commands);
        return new ProcessBuilder("bash", "-n", String.valueOf(script))
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private static String sectionOfTheReadme() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf("## Walk-through");
        return readme.substring(begin, readme.indexOf("\n## ", begin));
    }

    private static String commands(String page) {
        return BLOCK.matcher(page).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
    }
}
