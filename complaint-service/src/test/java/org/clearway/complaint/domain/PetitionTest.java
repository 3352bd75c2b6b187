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
import org.clearway.complaint.domain.PetitionCommand.AnswerPetition;
import org.clearway.complaint.domain.PetitionCommand.ForwardPetition;
import org.clearway.complaint.domain.PetitionCommand.ReceivePetition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PetitionTest {
    private final PetitionDecider decider = new PetitionDecider(Fixtures.rules());
    private final List<PetitionEvent> history = new ArrayList<>();
    private @Nullable Petition state;

    @Test
    void startsTheReplyClock() {
        receive();

        assertThat(names()).containsExactly("PetitionReceived", "LimitStarted");
        assertThat(clock().limit().lastDay()).isEqualTo("2026-08-17");
    }

    @Test
    void isForwardedAndCountedAnewAtTheNextDesk() {
        receive();
        when(new ForwardPetition(anAgency(COMMUNE), anAgency(PROVINCE), "6/PC-UBND", day("2026-08-05")));

        assertThat(names()).endsWith("PetitionForwarded", "LimitMet", "LimitStarted");
        assertThat(petition().file().holder()).isEqualTo(PROVINCE);
        assertThat(clock().limit().lastDay()).isEqualTo("2026-08-19");
    }

    @Test
    void isAnsweredByItsHolderOnce() {
        receive();
        AnswerPetition answer = new AnswerPetition(anAgency(COMMUNE), "31/UBND-TD", day("2026-08-10"));
        assertRefused(
                () -> when(new AnswerPetition(anAgency(PROVINCE), "31/UBND-TD", day("2026-08-10"))),
                Refusal.NotTheHolder.class);

        when(answer);

        assertThat(names()).endsWith("PetitionAnswered", "LimitMet");
        assertThat(decider.nextMoment(petition())).isNull();
        assertRefused(() -> when(answer), Refusal.AlreadyClosed.class);
    }

    @Test
    void isNotForwardedToABodyOfTheParty() {
        receive();

        assertRefused(
                () -> when(new ForwardPetition(anAgency(COMMUNE), anAgency(PARTY), "6/PC-UBND", day("2026-08-05"))),
                Refusal.PartyBodyNeverDecides.class);
    }

    @Test
    void anAnswerIsNotOlderThanTheActBefore() {
        receive();

        assertRefused(
                () -> when(new AnswerPetition(anAgency(COMMUNE), "31/UBND-TD", day("2026-08-02"))),
                Refusal.BeforeLastAct.class);
    }

    @Test
    void theClockSpeaksOnceAndALateAnswerSaysNothingMore() {
        receive();
        Instant over = Instant.parse("2026-08-17T17:00:00Z");
        apply(decider.due(petition(), over));
        assertThat(names()).endsWith("LimitBreached");
        assertThat(decider.due(petition(), over)).isEmpty();

        when(new AnswerPetition(anAgency(COMMUNE), "31/UBND-TD", day("2026-08-20")));

        assertThat(names()).endsWith("LimitBreached", "PetitionAnswered");
    }

    @Test
    void anAnswerInTimeButEnteredLateIsMet() {
        receive();
        apply(decider.due(petition(), Instant.parse("2026-08-17T17:00:00Z")));

        when(new AnswerPetition(anAgency(COMMUNE), "31/UBND-TD", day("2026-08-17")));

        assertThat(history.getLast())
                .isInstanceOfSatisfying(
                        PetitionEvent.LimitMet.class,
                        met -> assertThat(met.recordedLate()).isTrue());
    }

    private void receive() {
        when(new ReceivePetition(
                new PetitionId("petition-1"),
                anAgency(COMMUNE),
                Petition.Kind.FEEDBACK,
                Fixtures.COMPLAINANT,
                Channel.ONLINE,
                null,
                null,
                day("2026-08-03")));
    }

    private void when(PetitionCommand command) {
        apply(decider.decide(state, command));
    }

    private void apply(List<PetitionEvent> events) {
        for (PetitionEvent event : events) {
            state = PetitionDecider.evolve(state, event);
        }
        history.addAll(events);
    }

    private Petition petition() {
        return Objects.requireNonNull(state);
    }

    private LimitClock clock() {
        return petition().file().clocks().running().getFirst();
    }

    private List<String> names() {
        return history.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
