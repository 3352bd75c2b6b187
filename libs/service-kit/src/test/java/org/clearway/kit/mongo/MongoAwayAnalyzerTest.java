package org.clearway.kit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MongoAwayAnalyzerTest {
    @Test
    void saysInASentenceWhatToDo() {
        FailureAnalysis analysis = new MongoAwayAnalyzer()
                .analyze(new IllegalStateException("no bean", new MongoTimeoutException("timed out")));
        assertThat(analysis).extracting(FailureAnalysis::getAction).asString().contains("SPRING_MONGODB_URI");
    }
}
