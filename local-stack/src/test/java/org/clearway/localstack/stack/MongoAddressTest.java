package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "mongodb://a:1,b:2/?replicaSet=rs0 mongodb://a:1,b:2/journal?replicaSet=rs0",
                "mongodb://a:1/test?replicaSet=rs0 mongodb://a:1/journal?replicaSet=rs0",
                "mongodb://a:1?replicaSet=rs0 mongodb://a:1/journal?replicaSet=rs0",
                "mongodb://u:p@a:1/ mongodb://u:p@a:1/journal",
                "mongodb+srv://a.example mongodb+srv://a.example/journal",
            })
    void getsTheNameOfADatabase(String given, String expected) {
        assertThat(MongoAddress.withDatabase(given, "journal")).isEqualTo(expected);
    }
}
