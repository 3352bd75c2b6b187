package org.clearway.localstack.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditTest {
    @Test
    void countsDocumentsThatDifferAndNamesBrokenChains() {
        Audit audit = Audit.of(json("""
                {"chains":[{"lane":0,"entries":5},{"lane":1,"entries":2,"fault":3}],
                 "states":{"checked":9,"different":["plan/p1"]},
                 "copies":{"checked":4,"different":[]},"parked":1}
                """));

        assertThat(audit)
                .isEqualTo(new Audit(9, 1, 4, 0, 1, List.of("chain of lane 1 broken at 3", "states: plan/p1 differs")));
    }

    @Test
    void addsUpWhatWaitsInAService() {
        ServiceLag lag = ServiceLag.of(json("""
                {"components":{"relay":{"details":{"events":2}},
                 "listeners":{"details":{"a":{"events":3,"parked":0},"b":{"events":0}}}}}
                """));

        assertThat(lag).isEqualTo(new ServiceLag(2, 3, true));
        assertThat(lag.isNone()).isFalse();
    }

    @Test
    void takesNoHealthForNoLagAtAll() {
        assertThat(ServiceLag.of(json("{\"status\":\"DOWN\"}")).isNone()).isFalse();
        assertThat(ServiceLag.UNKNOWN.isNone()).isFalse();
    }

    @Test
    void keepsEachEventOnceInTheRecord() {
        JsonNode ten = json("{\"entries\":10,\"intact\":true}");

        assertThat(InsightRecord.of(10, ten, 10).isClean()).isTrue();
        assertThat(InsightRecord.of(9, ten, 11).isClean()).isTrue();
        assertThat(InsightRecord.of(11, ten, 12).isClean()).isFalse();
        assertThat(InsightRecord.of(8, ten, 9).isClean()).isFalse();
        assertThat(InsightRecord.of(10, json("{\"entries\":10,\"intact\":false}"), 10)
                        .line())
                .endsWith("chain BROKEN.");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
