package org.clearway.localstack.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallTest {
    @Test
    void groupsCallsByPathWithoutIds() {
        assertThat(aCall("/land-users/0198-7c3e/recovery-decision?x=1").kind())
                .isEqualTo("POST /land-users/{id}/recovery-decision");
    }

    @Test
    void isTheSameRequestWithAFurtherHeader() {
        Call call = aCall("/plans").with("If-Match", "\"3\"");

        assertThat(call.headers()).containsEntry("If-Match", "\"3\"");
        assertThat(call.key()).isEqualTo("key-1");
    }

    @Test
    void showsAProblemWithItsFields() {
        Answer answer = new Answer(aCall("/plans"), 422, Json.read("""
                        {"type":"/problems/recovery-too-early","detail":"Too early.",
                         "errors":[{"field":"occurredOn","rule":"too-early"}],"rule":{"code":"recovery-notice-wait"}}
                        """), 0, Duration.ZERO, 1);

        assertThat(answer.problem()).isEqualTo("recovery-too-early");
        assertThat(answer.text("rule/code")).isEqualTo("recovery-notice-wait");
        assertThat(answer.brief())
                .startsWith("422 recovery-too-early: Too early.")
                .contains("occurredOn");
    }

    @Test
    void showsAnAnswerThatIsNoJsonAsItCame() {
        Answer answer = new Answer(aCall("/plans"), 500, Json.read("<html>"), 0, Duration.ZERO, 1);

        assertThat(answer.brief()).isEqualTo("500 \"<html>\"");
    }

    private static Call aCall(String path) {
        return Call.post("pc-lam-dong.head", path, Json.object("a", 1), "key-1", "wt-x-1-1");
    }
}
