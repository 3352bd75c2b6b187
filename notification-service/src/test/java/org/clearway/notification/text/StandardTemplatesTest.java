package org.clearway.notification.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clearway.notification.application.Standards;
import org.clearway.notification.domain.Route;
import org.clearway.notification.domain.Template;
import org.clearway.notification.domain.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardTemplatesTest {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Standards STANDARDS = new StandardFiles().standards();
    private static final Map<String, Object> BOTH = Map.of("vi", "Đường tránh", "en", "Bypass");

    private final MustacheWording wording = new MustacheWording(new NoTexts());

    static Stream<Template> templates() {
        return STANDARDS.templates().stream();
    }

    private static Map<String, Object> allFacts() {
        Map<String, Object> data = new HashMap<>(Map.of(
                "taskCode", "1309-1.2",
                "due", "2026-12-31",
                "baseline", "2026-12-31",
                "title", BOTH,
                "text", BOTH,
                "complaintId", "complaint-1",
                "holderAgency", "pc-lam-dong",
                "limit", Map.of("code", "x", "lastDay", "2026-12-31", "legalBasis", "Luật 1, Art. 2")));
        data.put(
                "openObstacles",
                List.of(Map.of("kind", "COMPLAINT", "causeCode", "c", "ownerAgency", "o", "since", "2026-11-02")));
        data.put("openObstaclesCount", 1);
        return Map.of(
                "data", data,
                "event", Map.of("id", "e:0-1-0", "type", "t", "occurredOn", "2026-11-02"),
                "alert", Map.of("id", "alert-1"),
                "recipient", Map.of("id", "r", "name", BOTH, "headPost", "Giám đốc"),
                "project", Map.of("title", BOTH, "code", "P-1"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void makeTextsInBothLanguages(Template template) {
        for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
            Text text = locale.equals(VIETNAMESE) ? template.vi() : template.en();
            String subject = wording.make(text.subject(), allFacts(), locale);
            String body = wording.make(text.body(), allFacts(), locale);
            assertThat(subject).isNotBlank().doesNotContain("{", "}", "\n").hasSizeLessThan(200);
            assertThat(body).contains("alert-1", "e:0-1-0").doesNotContain("{", "}", "2026-11-02");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void vietnameseIsWrittenWithItsDiacritics(Template template) {
        assertThat(template.vi().subject())
                .matches("(?s).*[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ].*");
        assertThat(template.vi().body()).contains("Mã cảnh báo", "Kính gửi");
    }

    @Test
    void everyRouteHasAnIdOfItsOwn() {
        assertThat(STANDARDS.routes())
                .extracting(Route::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
    }

    @Test
    void datesNumbersAndPluralsFollowTheLanguage() {
        Map<String, Object> facts = Map.of("data", Map.of("due", "2026-12-31", "n", 1, "area", 12345.5, "t", BOTH));
        String plural = "{{#icu}}{n, plural, one {# obstacle} other {# obstacles}}{{/icu}}";
        assertThat(wording.make(plural, facts, Locale.ENGLISH)).isEqualTo("1 obstacle");
        assertThat(wording.make("{{data.due}} {{data.area}} {{data.t}}", facts, VIETNAMESE))
                .isEqualTo("31/12/2026 12.345,5 Đường tránh");
        assertThat(wording.make("{{data.due}} {{data.area}} {{data.t}}", facts, Locale.ENGLISH))
                .isEqualTo("31 December 2026 12,345.5 Bypass");
    }

    @Test
    void whatOnlyLooksLikeADayOrAMomentIsShownAsItIs() {
        Map<String, Object> facts = Map.of("data", Map.of("number", "2026-13-01", "at", "2026-12-31T99:30:00Z"));
        assertThat(wording.make("{{data.number}} {{data.at}}", facts, VIETNAMESE))
                .isEqualTo("2026-13-01 2026-12-31T99:30:00Z");
    }

    @Test
    void momentsAreToldInVietnamsTime() {
        Map<String, Object> facts = Map.of("data", Map.of("at", "2026-12-31T20:30:00Z"));
        assertThat(wording.make("{{data.at}}", facts, VIETNAMESE)).isEqualTo("03:30 ngày 01/01/2027");
    }

    @Test
    void whatIsMissingIsLeftOut() {
        assertThat(wording.make("a{{data.nothing}}b", Map.of("data", Map.of()), VIETNAMESE))
                .isEqualTo("ab");
    }

    @Test
    void aTemplateCallsNoMethods() {
        Map<String, Object> facts = Map.of("data", Map.of("name", "x"));
        assertThat(wording.make("[{{data.name.length}}{{data.getClass}}{{data.name.class.name}}]", facts, VIETNAMESE))
                .isEqualTo("[]");
    }
}
