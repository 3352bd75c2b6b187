package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets them before each test
class SceneTest {
    @TempDir
    Path secrets;

    private FakeGateway gateway;
    private LiveEvents live;
    private Scene scene;

    @BeforeEach
    void open() throws IOException {
        gateway = FakeGateway.open();
        Api api = gateway.api(secrets, Duration.ZERO);
        live = new LiveEvents(api, "analyst");
        scene = new Scene(api, live, Narrator.SILENT, Duration.ofSeconds(5), "walkthrough-t-1", false);
        scene.begin(3, "the plan");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void namesStepExpectationAnswerAndCorrelationOfWhatIsWrong() {
        gateway.reply(
                422,
                "{\"type\":\"/problems/wait-not-over\",\"detail\":\"Too early.\",\"rule\":{\"code\":\"plan-posting\"}}");

        assertThatThrownBy(() -> scene.does("the posting ends", "pc-lam-dong.head", "/plans/p/posting-end", "{}"))
                .isInstanceOf(StepFailed.class)
                .hasMessageContaining("step 3 (the plan)")
                .hasMessageContaining("expected     the posting ends")
                .hasMessageContaining("got          422 wait-not-over: Too early.")
                .hasMessageContaining("correlation  walkthrough-t-1-1");
    }

    @Test
    void isNotContentWithAnotherRefusalThanTheOneOfTheLaw() {
        gateway.reply(201, "{}");

        assertThatThrownBy(() -> scene.isRefused("too early", "pc-lam-dong.head", "/plans", "{}", 422, "wait-not-over"))
                .hasMessageContaining("too early is refused with 422 wait-not-over")
                .hasMessageContaining("got          201");
    }

    @Test
    void findsAnEventOfWhatWasRefused() {
        gateway.reply(422, "{\"type\":\"/problems/wait-not-over\"}");
        scene.isRefused("too early", "pc-lam-dong.head", "/plans", "{}", 422, "wait-not-over");
        scene.end();

        live.logOf("walkthrough-t-1").add(event("plan.posted.v1", "walkthrough-t-1-1"));

        assertThatThrownBy(scene::end)
                .isInstanceOf(StepFailed.class)
                .hasMessageContaining("no event of what was refused: too early")
                .hasMessageContaining("got          plan.posted.v1")
                .hasMessageContaining("correlation  walkthrough-t-1-1");
    }

    @Test
    void tellsWhatFollowsUnderTheActItFollowsFrom() {
        List<String> told = new ArrayList<>();
        Scene aloud = new Scene(
                gateway.api(secrets, Duration.ZERO),
                live,
                noting(told),
                Duration.ofSeconds(5),
                "walkthrough-t-2",
                true);
        EventLog log = live.logOf("walkthrough-t-2");
        gateway.reply(201, "{\"state\":\"DRAFTED\"}", "\"1\"").reply(200, "{\"state\":\"POSTED\"}", "\"1\"");
        log.add(event("plan.drafted.v1", "walkthrough-t-2-1"));
        log.add(event("plan.posted.v1", "walkthrough-t-2-2"));
        aloud.does("draft", "pc-lam-dong.head", "/plans", "{}");
        aloud.does("post", "pc-lam-dong.head", "/plans/p/posting", "{}");
        log.add(event("alert.raised.v1", "walkthrough-t-2-1"));
        log.add(event("milestone.missed.v1", ""));
        aloud.end();
        aloud.end();

        assertThat(told)
                .containsExactly(
                        "draft: 201 state=DRAFTED",
                        "[plan.drafted.v1]",
                        "post: 200 state=POSTED",
                        "[plan.posted.v1]",
                        "draft -> [alert.raised.v1]",
                        "the services' clocks -> [milestone.missed.v1]");
    }

    @Test
    void waitsUntilAServiceKnowsWhatAnotherSaid() {
        gateway.reply(422, "{\"type\":\"/problems/unknown-plan-line\"}").reply(201, "{\"id\":\"c\"}");

        Answer filed =
                scene.doesOnceKnown("files", "pc-lam-dong.officer", "/complaints", "{}", Set.of("unknown-plan-line"));

        assertThat(filed.text("id")).isEqualTo("c");
        assertThat(gateway.asked.get(0)).isEqualTo(gateway.asked.get(1));
    }

    @Test
    void saysWhatAFactWasAndWhatItShouldBe() {
        gateway.reply(200, "{\"state\":\"DRAFTED\"}");
        Answer plan = scene.reads("pc-lam-dong.head", "/plans/p");

        assertThatThrownBy(() -> scene.check("state of the plan", "POSTED", plan.text("state"), plan))
                .hasMessageContaining("expected     state of the plan = POSTED")
                .hasMessageContaining("got          DRAFTED");
    }

    @Test
    void findsALimitThatTheLawDoesNotSay() {
        gateway.reply(200, "{\"code\":\"recovery-notice-wait\",\"amount\":30,\"unit\":\"CALENDAR_DAY\"}");
        Answer delivered = scene.reads("pc-lam-dong.head", "/land-users/l");

        assertThatThrownBy(() -> Law.NOTICE_WAIT.check(scene, delivered.body(), LocalDate.of(2026, 8, 3), delivered))
                .hasMessageContaining("expected     recovery-notice-wait of 60 CALENDAR_DAY")
                .hasMessageContaining("got          30 CALENDAR_DAY");
    }

    @Test
    void doesNotTakeAnybodysCaseForHidden() {
        gateway.reply(200, "{}");

        assertThatThrownBy(() -> scene.isHidden("hidden", "pc-bao-lam-2.head", "/complaints/c"))
                .hasMessageContaining("hidden (404)");
    }

    private static SeenEvent event(String type, String correlation) {
        return SeenEvent.of(Json.read("""
                {"cursor":"7","id":"%s of %s","type":"%s","subject":"x","sequence":1,\
                "recordedAt":"2026-11-23T08:00:00Z","correlationId":"%s"}""".formatted(type, correlation, type, correlation)));
    }

    private static Narrator noting(List<String> told) {
        return new Narrator() {
            @Override
            public void step(int number, String title) {}

            @Override
            public void act(String what, Answer answer) {
                told.add(what + ": " + answer.brief());
            }

            @Override
            public void events(List<SeenEvent> events) {
                told.add(events.stream().map(SeenEvent::type).toList().toString());
            }

            @Override
            public void later(String what, List<SeenEvent> events) {
                if (!events.isEmpty()) {
                    told.add(
                            what + " -> " + events.stream().map(SeenEvent::type).toList());
                }
            }

            @Override
            public void seen(String fact) {}
        };
    }
}
