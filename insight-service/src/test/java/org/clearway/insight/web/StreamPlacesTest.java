package org.clearway.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.clearway.insight.web.StreamPlaces.Place;
import org.clearway.kit.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class StreamPlacesTest {
    private final StreamPlaces places = new StreamPlaces(new StreamSettings(Duration.ofSeconds(10), 3, 2));

    private HttpStatus refused(String agency) {
        return catchThrowableOfType(ProblemException.class, () -> places.enter(agency))
                .problem()
                .status();
    }

    @Test
    void anAgencyTakesOnlySoManyPlaces() {
        Place first = places.enter("a");
        places.enter("a");
        assertThat(refused("a")).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);

        first.close();
        assertThat(places.enter("a")).isNotNull();
    }

    @Test
    void thereAreOnlySoManyPlacesForAll() {
        places.enter("a");
        places.enter("a");
        places.enter("b");
        assertThat(refused("c")).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
