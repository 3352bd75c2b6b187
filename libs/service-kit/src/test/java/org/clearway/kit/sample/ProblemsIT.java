package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.clearway.kit.Texts;
import org.clearway.kit.sample.Caller.Answer;
import org.clearway.kit.testing.TextRules;
import org.clearway.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KitIT
class ProblemsIT {
    private static final String THINGS = "/api/v1/things";
    private static final String GOOD = "{\"name\":\"x\",\"occurredOn\":\"2026-03-02\",\"parts\":[]}";
    private static final int LIMIT = 256 * 1024;

    @LocalServerPort
    private int port;

    private final Texts texts;
    private Caller caller = new Caller(0);

    @Autowired
    ProblemsIT(Texts texts) {
        this.texts = texts;
    }

    @BeforeEach
    void aim() {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @CsvSource({
        "database,  503, database-unavailable, 3",
        "busy,      503, busy,                 1",
        "conflicts, 503, busy,                 1",
        "large,     413, command-too-large,    ''"
    })
    void saysWhatAServerCannotDo(String kind, int status, String problem, String retryAfter) {
        Answer answer = caller.get(THINGS + "/failures/" + kind);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("retry-after")).isEqualTo(retryAfter);
        assertThat(answer.response().body()).doesNotContain("secret");
    }

    @Test
    void saysNothingOfWhatNobodyForesaw() {
        Answer answer = caller.get(THINGS + "/failures/other");
        assertThat(answer.problem()).isEqualTo("unexpected");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.response().body()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(caller.get("/nowhere").problem()).isEqualTo("not-found");
        Answer unknown = caller.post(THINGS + "/unknown/name", GOOD);
        assertThat(unknown.problem()).isEqualTo("not-found");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("instance").asString()).isEqualTo(THINGS + "/unknown/name");
    }

    @Test
    void saysWhatTheAddressDoesNotTake() {
        Answer deleted = Caller.send(caller.asClerk(THINGS).DELETE());
        assertThat(deleted.problem()).isEqualTo("method-not-allowed");
        assertThat(deleted.header("allow")).isEqualTo("GET, POST");
        Answer form = Caller.send(caller.asClerk(THINGS)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(Caller.json("name=x")));
        assertThat(form.problem()).isEqualTo("unsupported-media-type");
        assertThat(form.status()).isEqualTo(415);
        Answer xml = Caller.send(
                caller.asClerk(THINGS).setHeader("Accept", "application/xml").GET());
        assertThat(xml.problem()).isEqualTo("not-acceptable");
        assertThat(xml.status()).isEqualTo(406);
    }

    @Test
    void refusesABodyOverTheLimitWhetherItsLengthIsToldOrNot() {
        byte[] large = ("{\"name\":\"" + "x".repeat(LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
        Answer told = Caller.send(caller.asClerk(THINGS).POST(BodyPublishers.ofByteArray(large)));
        assertThat(told.problem()).isEqualTo("body-too-large");
        assertThat(told.status()).isEqualTo(413);
        assertThat(told.json().path("maxBytes").asInt()).isEqualTo(LIMIT);
        Answer chunked = Caller.send(
                caller.asClerk(THINGS).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
        assertThat(chunked.problem()).isEqualTo("body-too-large");
        Answer small = Caller.send(caller.asClerk(THINGS)
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)))));
        assertThat(small.status()).isEqualTo(201);
    }

    @Test
    void rendersARefusalOfTheServiceWithItsRule() {
        String place = caller.post(THINGS, GOOD).header("location");
        String early = GOOD.replace("\"x\"", "\"too early\"");
        Answer answer = caller.post(place + "/name", early);
        assertThat(answer.problem()).isEqualTo("sample-too-early");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("earliest").asString()).isEqualTo("2026-04-01");
        assertThat(answer.json().path("rule").path("version").asString()).isEqualTo("2");
        assertThat(answer.fault(0)).isEqualTo("occurredOn sample-code");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("No renaming before 2026-04-01 by 123/2026, điều 4.");
        Answer vietnamese = Caller.send(caller.asClerk(place + "/name")
                .setHeader("Accept-Language", "vi")
                .POST(Caller.json(early)));
        assertThat(vietnamese.json().path("detail").asString())
                .isEqualTo("Chưa được đổi tên trước ngày 2026-04-01 theo 123/2026, điều 4.");
    }

    @Test
    void namesTheAgencyThatMay() {
        String place = caller.post(THINGS, GOOD).header("location");
        String other = TestTokens.shared().token("user-9", "agency-2", "clerk");
        Answer answer = Caller.send(caller.as(other, place + "/name").POST(Caller.json(GOOD)));
        assertThat(answer.problem()).isEqualTo("not-your-act");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("agencies").get(0).asString()).isEqualTo("agency-1");
    }

    @Test
    void whatTheServerItselfRefusesIsAProblemToo() {
        Answer header = Caller.send(
                caller.asClerk(THINGS).header("X-Large", "x".repeat(20_000)).GET());
        assertThat(header.problem()).isEqualTo("malformed-request");
        assertThat(header.status()).isEqualTo(400);
        Answer path = Caller.send(caller.asClerk(THINGS + ";x=1").GET());
        assertThat(path.problem()).isEqualTo("malformed-request");
    }

    @Test
    void textsAreSound() {
        TextRules.assertSound(texts);
    }
}
