package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.application.Registers.asking;
import static org.clearway.project.domain.DirectiveFixtures.ISSUED;
import static org.clearway.project.domain.DirectiveFixtures.LEAD;
import static org.clearway.project.domain.DirectiveFixtures.OFFICE;
import static org.clearway.project.domain.DirectiveFixtures.TASK;
import static org.clearway.project.domain.DirectiveFixtures.registering;
import static org.clearway.project.domain.RegisterFixtures.LAST_DISTRICT_DAY;

import java.time.LocalDate;
import java.util.List;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Charge;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveCommand.AcceptTask;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.DirectiveEvolution;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.TaskState;
import org.clearway.project.domain.Wording;
import org.junit.jupiter.api.Test;

class RegisteringDirectivesTest {
    private final Registers registers = Registers.filled();
    private final InMemoryHistories<Directive, DirectiveEvent> directives =
            new InMemoryHistories<>("directive", DirectiveEvolution::evolve);
    private final RegisteringDirectives registering = new RegisteringDirectives(directives, registers.known());
    private final HandlingTasks handling = new HandlingTasks(directives, registers.known());

    @Test
    void entersADirectiveOnceUnderItsNumber() {
        Directive first = registering
                .register(asking("k1", OFFICE.value()), registering())
                .state();

        assertThat(first.id()).isEqualTo(registering().id());
        assertThat(registering
                        .register(asking("k1", OFFICE.value()), registering())
                        .repeated())
                .isTrue();
        assertThat(Refused.by(() -> registering.register(asking("k2", OFFICE.value()), registering())))
                .isInstanceOf(Refusal.DirectiveAlreadyRegistered.class);
    }

    @Test
    void namesTheFieldOfAnAgencyThatNobodyKnows() {
        assertThat(Refused.by(() -> register(leads("nobody"))))
                .isEqualTo(new Refusal.UnknownAgency("tasks[0].leads[0]", new AgencyId("nobody")));
    }

    @Test
    void wantsWhomItNamesToExistOnTheDayItWasIssued() {
        assertThat(Refused.by(() -> register(leads("pc-bao-lam-1"))))
                .isInstanceOfSatisfying(Refusal.AgencyNotValidOnDay.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("tasks[0].leads[0]");
                    assertThat(refusal.day()).isEqualTo(ISSUED);
                });
        assertThat(directives.all()).isEmpty();
    }

    @Test
    void wantsWhoeverActsToExistOnTheDayOfTheAct() {
        registering.register(asking("k1", OFFICE.value()), registering());
        LocalDate tooLate = LAST_DISTRICT_DAY.plusDays(1);

        assertThat(Refused.by(() -> accept("k2", tooLate)))
                .isInstanceOfSatisfying(Refusal.AgencyNotValidOnDay.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("agency");
                    assertThat(refusal.agency()).isEqualTo(LEAD);
                });
        assertThat(TaskState.of(accept("k3", LAST_DISTRICT_DAY).task(TASK))).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void givesTheFirstAnswerAgainEvenWhenTheAgencyHasEndedMeanwhile() {
        registering.register(asking("k1", OFFICE.value()), registering());
        registers.agencies.execute(
                OFFICE.value(),
                asking("end", "pc-lam-dong").origin(),
                Streams.ANY_VERSION,
                state -> List.of(new AgencyEvent.AgencyEnded(OFFICE, ISSUED.minusDays(1), List.of(), null, ISSUED)));

        assertThat(registering
                        .register(asking("k1", OFFICE.value()), registering())
                        .repeated())
                .isTrue();
    }

    private Directive accept(String key, LocalDate day) {
        return handling.handle(asking(key, LEAD.value()), registering().id(), new AcceptTask(TASK, LEAD, day))
                .state();
    }

    private void register(Charge charge) {
        registering.register(asking("k", OFFICE.value()), registering(List.of(charge), OFFICE, ISSUED));
    }

    private static Charge leads(String agency) {
        return new Charge(
                TASK,
                "1",
                new Wording("vi", "en"),
                List.of(new AgencyId(agency)),
                List.of(),
                null,
                Charge.Reading.NAMED);
    }
}
