package org.clearway.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.clearway.kit.Texts;
import org.clearway.kit.testing.TextRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageFilesTest {
    private static final Locale VI = Locale.forLanguageTag("vi-VN");

    @TempDir
    private Path folder = Path.of("");

    private void file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages").resolve(name), text);
    }

    private Texts load() throws MalformedURLException {
        URL[] only = {folder.toUri().toURL()};
        return new MessageFiles(new PathMatchingResourcePatternResolver(new URLClassLoader(only, null))).load();
    }

    @Test
    void formatsWithNamedArgumentsInBothLanguages() throws IOException {
        file("a_vi.properties", "parts=Có {count, plural, other {# thửa đất}} của {who}.");
        file("a_en.properties", "parts={count, plural, one {# parcel} other {# parcels}} of {who}''s.");
        Texts texts = load();
        Map<String, Object> arguments = Map.of("count", 1200, "who", "x");
        assertThat(texts.get(VI, "parts", arguments)).isEqualTo("Có 1.200 thửa đất của x.");
        assertThat(texts.get(Locale.UK, "parts", arguments)).isEqualTo("1,200 parcels of x's.");
        assertThat(texts.get(Locale.UK, "parts", Map.of("count", 1, "who", "x")))
                .isEqualTo("1 parcel of x's.");
        assertThat(texts.get(Locale.FRENCH, "parts", arguments)).startsWith("Có");
    }

    @Test
    void findsAllFilesAndNoUnknownText() throws IOException {
        file("a_vi.properties", "one=một");
        file("a_en.properties", "one=one");
        file("b_vi.properties", "two=hai");
        file("b_en.properties", "two=two");
        Texts texts = load();
        assertThat(texts.keys()).containsExactlyInAnyOrder("one", "two");
        assertThat(texts.find(VI, "three", Map.of())).isEmpty();
        assertThatThrownBy(() -> texts.get(VI, "three", Map.of())).hasMessageContaining("three");
    }

    @Test
    void refusesATextThatIsMissingInALanguage() throws IOException {
        file("a_vi.properties", "one=một");
        file("a_en.properties", "one=one\ntwo=two");
        assertThatThrownBy(this::load).hasMessageContaining("language vi").hasMessageContaining("two");
    }

    @Test
    void refusesATextThatStandsInTwoFiles() throws IOException {
        file("a_vi.properties", "one=một");
        file("b_vi.properties", "one=hai");
        assertThatThrownBy(this::load).hasMessageContaining("text one is in another message file too");
    }

    @Test
    void theRuleFindsUnsoundTexts() throws IOException {
        file("a_vi.properties", "a.title=một {\nb=\nc.title=x\nc.detail=y");
        file("a_en.properties", "a.title=one\nb=b\nc.title=x\nc.detail=y");
        Texts texts = load();
        assertThatThrownBy(() -> TextRules.assertSound(texts))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.title in vi")
                .hasMessageContaining("a.title has no detail")
                .hasMessageContaining("b is empty in vi")
                .hasMessageNotContaining("c.title");
    }
}
