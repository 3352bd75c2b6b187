package org.clearway.localstack.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrainingDatabaseTest {
    @Test
    void standsInForTheRealOne() {
        Map<String, String> environment =
                new TreeMap<>(Map.of("SPRING_MONGODB_URI", "mongodb://127.0.0.1:27117/project_service?replicaSet=rs0"));
        TrainingDatabase.enter(environment);
        assertThat(environment)
                .containsEntry(
                        "SPRING_MONGODB_URI", "mongodb://127.0.0.1:27117/training_project_service?replicaSet=rs0");
    }

    @Test
    void isNoneForAnApplicationWithoutADatabase() {
        Map<String, String> environment = new TreeMap<>();
        TrainingDatabase.enter(environment);
        TrainingDatabase.drop(environment);
        assertThat(environment).isEmpty();
    }
}
