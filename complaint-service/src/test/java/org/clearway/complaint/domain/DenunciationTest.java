package org.clearway.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.complaint.domain.Fixtures.COMMUNE;
import static org.clearway.complaint.domain.Fixtures.PARTY;
import static org.clearway.complaint.domain.Fixtures.PROVINCE;
import static org.clearway.complaint.domain.Fixtures.anAgency;
import static org.clearway.complaint.domain.Fixtures.day;
import static org.clearway.complaint.domain.IntakeTest.assertRefused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clearway.complaint.domain.DenunciationCommand.AcceptDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.ConcludeDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.ReceiveDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.RefuseDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.TransferDenunciation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenunciationTest {
    private final DenunciationDecider decider = new DenunciationDecider(Fixtures.rules());
    private final List<DenunciationEvent> history = new ArrayList<>();
    private @Nullable Denunciation state;

    @ParameterizedTest
    @CsvSource({"ONE, 2026-08-12", "SEVERAL, 2026-08-17"})
    void theTimeForTheCheckDependsOnThePlaces(Denunciation.Places places, String lastDay) {
        receive(COMMUNE, places);

        assertThat(names()).containsExactly("DenunciationReceived", "LimitStarted", "LimitStarted");
        assertThat(lastDays()).containsExactly(lastDay, "2026-08-10");
    }

    @Test
    void isTransferredAndCheckedAnew() {
        receive(COMMUNE, Denunciation.Places.ONE);
        when(new TransferDenunciation(anAgency(COMMUNE), anAgency(PROVINCE), "2/PC-TT", day("2026-08-05")));

        assertThat(denunciation().file().holder()).isEqualTo(PROVINCE);
        assertThat(lastDays()).containsExactly("2026-08-14", "2026-08-12");
    }

    @Test
    void acceptedItHasThirtyDaysFromThatDay() {
        receive(PROVINCE, Denunciation.Places.ONE);
        when(new AcceptDenunciation(anAgency(PROVINCE), "3/TB-TT", day("2026-08-07")));

        assertThat(names()).endsWith("DenunciationAccepted", "LimitMet", "LimitMet", "LimitStarted");
        // Thirty days end on Sunday 6 September.
        assertThat(lastDays()).containsExactly("2026-09-07");
        assertRefused(
                () -> when(new AcceptDenunciation(anAgency(PROVINCE), "3/TB-TT", day("2026-08-08"))),
                Refusal.AlreadyClosed.class);
    }

    @Test
    void itsConclusionEndsTheTimeForTheResolutionOnce() {
        receive(PROVINCE, Denunciation.Places.ONE);
        ConcludeDenunciation conclusion = new ConcludeDenunciation(anAgency(PROVINCE), "9/KL-TT", day("2026-09-07"));
        assertRefused(() -> when(conclusion), Refusal.NotAcceptedYet.class);
        when(new AcceptDenunciation(anAgency(PROVINCE), "3/TB-TT", day("2026-08-07")));

        when(conclusion);

        assertThat(names()).endsWith("DenunciationConcluded", "LimitMet");
        assertThat(decider.nextMoment(denunciation())).isNull();
        assertThat(lastDays()).isEmpty();
        assertRefused(() -> when(conclusion), Refusal.AlreadyClosed.class);
    }

    @Test
    void aConclusionTooLateSaysItsBreach() {
        receive(PROVINCE, Denunciation.Places.ONE);
        when(new AcceptDenunciation(anAgency(PROVINCE), "3/TB-TT", day("2026-08-07")));

        when(new ConcludeDenunciation(anAgency(PROVINCE), "9/KL-TT", day("2026-09-08")));

        assertThat(names()).endsWith("DenunciationConcluded", "LimitBreached");
    }

    @Test
    void refusedItIsClosed() {
        receive(PROVINCE, Denunciation.Places.ONE);
        when(new RefuseDenunciation(anAgency(PROVINCE), "4/TB-TT", day("2026-08-07")));

        assertThat(decider.nextMoment(denunciation())).isNull();
    }

    @Test
    void aBodyOfThePartyAcceptsNothing() {
        receive(PARTY, Denunciation.Places.ONE);

        assertRefused(
                () -> when(new AcceptDenunciation(anAgency(PARTY), "3/TB-TT", day("2026-08-07"))),
                Refusal.PartyBodyNeverDecides.class);
    }

    @Test
    void itsClocksSpeakOnce() {
        receive(COMMUNE, Denunciation.Places.ONE);
        Instant over = Instant.parse("2026-09-01T00:00:00Z");
        apply(decider.due(denunciation(), over));

        assertThat(names()).endsWith("LimitBreached", "LimitBreached");
        assertThat(decider.due(denunciation(), over)).isEmpty();
        assertThat(decider.nextMoment(denunciation())).isNull();
    }

    private void receive(AgencyRef desk, Denunciation.Places places) {
        when(new ReceiveDenunciation(
                new DenunciationId("5f0c7a3e-0000-4000-8000-00000000000d"),
                anAgency(desk),
                places,
                null,
                day("2026-08-03")));
    }

    private void when(DenunciationCommand command) {
        apply(decider.decide(state, command));
    }

    private void apply(List<DenunciationEvent> events) {
        for (DenunciationEvent event : events) {
            state = DenunciationEvolution.evolve(state, event);
        }
        history.addAll(events);
    }

    private Denunciation denunciation() {
        return Objects.requireNonNull(state);
    }

    private List<String> lastDays() {
        return denunciation().file().clocks().running().stream()
                .map(clock -> String.valueOf(clock.limit().lastDay()))
                .toList();
    }

    private List<String> names() {
        return history.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
