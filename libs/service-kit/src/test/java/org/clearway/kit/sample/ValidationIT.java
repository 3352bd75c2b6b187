package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.clearway.kit.sample.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KitIT
class ValidationIT {
    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock = Clock.systemUTC();

    @Test
    void namesEveryFieldAndRule() {
        Answer answer = new Caller(port)
                .post(
                        "/api/v1/things",
                        "{\"name\":\" \",\"parts\":[{\"areaM2\":-1,\"count\":1},{\"areaM2\":1,\"count\":1,\"code\":\"x\"}]}");
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fault(0)).isEqualTo("name not-blank");
        assertThat(answer.fault(1)).isEqualTo("occurredOn not-null");
        assertThat(answer.fault(2)).isEqualTo("parts[0].areaM2 positive-or-zero");
        assertThat(answer.fault(3)).isEqualTo("parts[1].code sample-code");
        assertThat(answer.json().path("errors").path(3).path("message").asString())
                .isEqualTo("must be a code of five digits");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("These fields are not valid: name, occurredOn, parts[0].areaM2, parts[1].code.");
    }

    @Test
    void namesLimitsInTheMessage() {
        Answer answer = new Caller(port)
                .post("/api/v1/things", "{\"name\":\"" + "x".repeat(21) + "\",\"occurredOn\":\"2026-03-02\"}");
        assertThat(answer.json().path("errors").path(0).path("message").asString())
                .isEqualTo("must have 0 to 20 elements or characters");
    }

    @Test
    void aLegalDateInTheFutureIsAProblemOfItsOwn() {
        String tomorrow = LocalDate.now(clock).plusDays(1).toString();
        Answer answer = new Caller(port).post("/api/v1/things", "{\"name\":\"x\",\"occurredOn\":\"" + tomorrow + "\"}");
        assertThat(answer.problem()).isEqualTo("legal-date-in-future");
        assertThat(answer.fault(0)).isEqualTo("occurredOn legal-date-in-future");
        String today = LocalDate.now(clock).toString();
        assertThat(new Caller(port)
                        .post("/api/v1/things", "{\"name\":\"x\",\"occurredOn\":\"" + today + "\",\"parts\":[]}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aLegalDateBefore1990IsNotValid() {
        Answer answer = new Caller(port).post("/api/v1/things", "{\"name\":\"x\",\"occurredOn\":\"1989-12-31\"}");
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.fault(0)).isEqualTo("occurredOn legal-date-too-early");
    }

    @Test
    void checksParametersToo() {
        Caller caller = new Caller(port);
        assertThat(caller.get("/api/v1/things/parameters").problem()).isEqualTo("missing-parameter");
        assertThat(caller.get("/api/v1/things/parameters?on=2026-02-30").problem())
                .isEqualTo("impossible-date");
        assertThat(caller.get("/api/v1/things/parameters?on=02/03/2026").problem())
                .isEqualTo("impossible-date");
        assertThat(caller.get("/api/v1/things/parameters?on=2026-02-03&level=x").problem())
                .isEqualTo("wrong-type");
        Answer tooHigh = caller.get("/api/v1/things/parameters?on=2026-02-03&level=10");
        assertThat(tooHigh.problem()).isEqualTo("validation-failed");
        assertThat(tooHigh.fault(0)).isEqualTo("level max");
        assertThat(caller.get("/api/v1/things?limit=501").fault(0)).isEqualTo("limit range");
        assertThat(caller.get("/api/v1/things?limit=0").fault(0)).isEqualTo("limit range");
        assertThat(caller.get("/api/v1/things?cursor=%21").problem()).isEqualTo("malformed-cursor");
    }

    @Test
    void pagesWithACursor() {
        Caller caller = new Caller(port);
        Answer first = caller.get("/api/v1/things?limit=2");
        assertThat(first.json().path("items").size()).isEqualTo(2);
        Answer last = caller.get(
                "/api/v1/things?limit=2&cursor=" + first.json().path("next").asString());
        assertThat(last.json().path("items").get(0).asString()).isEqualTo("c");
        assertThat(last.json().has("next")).isFalse();
    }
}
