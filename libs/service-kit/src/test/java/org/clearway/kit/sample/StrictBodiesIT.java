package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearway.kit.sample.Caller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KitIT
class StrictBodiesIT {
    private static final String GOOD =
            "{\"name\":\"x\",\"occurredOn\":\"2026-03-02\",\"parts\":[{\"areaM2\":1.50,\"count\":2}]}";

    @LocalServerPort
    private int port;

    private Caller caller = new Caller(0);

    @BeforeEach
    void aim() {
        caller = new Caller(port);
    }

    @Test
    void takesAGoodBody() {
        Answer answer = caller.post("/api/v1/things", GOOD);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("id").isString()).isTrue();
        assertThat(answer.header("location"))
                .isEqualTo("/api/v1/things/" + answer.json().path("id").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                        | malformed-json      |",
                "{\"name\":\"x\"} x                                       | malformed-json      |",
                "{\"name\":\"x\",\"name\":\"y\"}                          | malformed-json      |",
                "[]                                                       | wrong-type          | ` wrong-type`",
                "{\"naem\":\"x\"}                                         | unknown-field       | naem unknown-field",
                "{\"name\":1}                                             | wrong-type          | name wrong-type",
                "{\"name\":true}                                          | wrong-type          | name wrong-type",
                "{\"name\":{}}                                            | wrong-type          | name wrong-type",
                "{\"parts\":{}}                                           | wrong-type          | parts wrong-type",
                "{\"parts\":[{\"areaM2\":\"1\"}]}                         | wrong-type          | parts[0].areaM2 wrong-type",
                "{\"parts\":[{\"count\":1.5}]}                            | wrong-type          | parts[0].count wrong-type",
                "{\"parts\":[{\"count\":\"1\"}]}                          | wrong-type          | parts[0].count wrong-type",
                "{\"parts\":[{\"count\":null}]}                           | wrong-type          | parts[0].count wrong-type",
                "{\"parts\":[{\"areaM2\":1}]}                             | wrong-type          | parts[0].count wrong-type",
                "{\"parts\":[{\"count\":1,\"colour\":\"red\"}]}           | wrong-type          | parts[0].colour wrong-type",
                "{\"parts\":[{\"count\":1,\"colour\":0}]}                 | wrong-type          | parts[0].colour wrong-type",
                "{\"parts\":[{\"count\":1,\"colour\":\"\"}]}              | wrong-type          | parts[0].colour wrong-type",
                "{\"parts\":[{\"count\":1,\"thing\":\"ab\"}]}             | validation-failed   | parts[0].thing invalid-value",
                "{\"parts\":[{\"count\":1,\"thing\":{}}]}                 | wrong-type          | parts[0].thing wrong-type",
                "{\"occurredOn\":\"2026-02-30\"}                          | impossible-date     | occurredOn impossible-date",
                "{\"occurredOn\":\"02/03/2026\"}                          | impossible-date     | occurredOn impossible-date",
                "{\"occurredOn\":\"2026-03-02T00:00:00Z\"}                | impossible-date     | occurredOn impossible-date",
                "{\"occurredOn\":\"\"}                                    | impossible-date     | occurredOn impossible-date",
                "{\"occurredOn\":20260302}                                | wrong-type          | occurredOn wrong-type",
                "{\"occurredOn\":[2026,3,2]}                              | wrong-type          | occurredOn wrong-type",
                "{\"parts\":[null]}                                      | validation-failed   | parts[0] not-null",
                "{\"parts\":[{\"count\":99999999999}]}                   | wrong-type          | parts[0].count wrong-type",
                "{\"parts\":[{\"count\":1,\"areaM2\":1e999999999}]}      | wrong-type          | parts[0].areaM2 wrong-type",
                "{\"parts\":[{\"count\":1,\"areaM2\":1e-999999999}]}     | wrong-type          | parts[0].areaM2 wrong-type",
                "{\"parts\":[{\"count\":1,\"areaM2\":NaN}]}              | malformed-json      |",
                "\"text\"                                                | wrong-type          | ` wrong-type`",
                "null                                                     | body-missing        |",
                "{\"shape\":{\"kind\":\"Circle\"}}                        | wrong-type          | shape wrong-type",
                "{\"shape\":{}}                                           | wrong-type          | shape wrong-type",
                "{\"title\":{\"vi\":\"a\",\"en\":\"b\",\"fr\":\"c\"}}     | unknown-field       | title.fr unknown-field"
            })
    void refusesWhatIsNotMeant(String body, String problem, String fault) {
        Answer answer = caller.post("/api/v1/things", body);
        assertThat(answer.problem()).as(answer.response().body()).isEqualTo(problem);
        assertThat(answer.status()).isEqualTo(400);
        if (fault != null) {
            assertThat(answer.fault(0)).isEqualTo(fault);
        }
    }

    @Test
    void refusesABodyThatIsNotThere() {
        assertThat(caller.post("/api/v1/things", "").problem()).isEqualTo("body-missing");
    }

    @Test
    void refusesADeepBody() {
        assertThat(caller.post("/api/v1/things", "[".repeat(100)).problem()).isIn("json-too-deep", "wrong-type");
        assertThat(caller.post("/api/v1/things", "{\"parts\":" + "[".repeat(100))
                        .problem())
                .isIn("json-too-deep", "wrong-type");
    }

    @Test
    void readsASealedFamilyByItsKind() {
        String body = GOOD.replace("}]}", "}],\"shape\":{\"kind\":\"Line\",\"lengthM\":3}}");
        Answer answer = caller.post("/api/v1/things", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    @Test
    void saysWhatWasExpectedInBothLanguages() {
        String body = "{\"parts\":[{\"count\":1,\"colour\":\"red\"}]}";
        assertThat(caller.post("/api/v1/things", body).json().path("detail").asString())
                .isEqualTo("The field \"parts[0].colour\" must be one of: RED, GREEN.");
        Answer vietnamese = Caller.send(caller.asClerk("/api/v1/things")
                .setHeader("Accept-Language", "fr, vi;q=0.5")
                .POST(Caller.json(body)));
        assertThat(vietnamese.json().path("detail").asString())
                .isEqualTo("Trường \"parts[0].colour\" phải là một trong các giá trị: RED, GREEN.");
        assertThat(vietnamese.header("content-language")).isEqualTo("vi");
    }
}
