package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.project.application.Registers.askingAsSteward;
import static org.clearway.project.domain.RegisterFixtures.ENTRY_DAY;
import static org.clearway.project.domain.RegisterFixtures.theProvincesPower;

import java.util.List;
import org.clearway.eventing.EventingException;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceDecider;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.UnitCode;
import org.junit.jupiter.api.Test;

class AssigningCompetencesTest {
    private final Registers registers = Registers.filled();
    private final InMemoryHistories<Competence, CompetenceEvent> competences =
            new InMemoryHistories<>("competence", CompetenceDecider::evolve);
    private final AssigningCompetences assigning =
            new AssigningCompetences(competences, registers.findingUnits(), registers.recording());
    private final Competence row = theProvincesPower(AgencyKind.PEOPLES_COMMITTEE);

    @Test
    void entersARowOnceHoweverOftenTheListIsLoaded() {
        assigning.assignAll(askingAsSteward("k1"), List.of(row), ENTRY_DAY);
        assigning.assignAll(askingAsSteward("k1"), List.of(row), ENTRY_DAY);
        assigning.assignAll(askingAsSteward("k2"), List.of(row), ENTRY_DAY);

        assertThat(competences.find(row.id().value()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatComesAgainForAnotherList() {
        assigning.assignAll(askingAsSteward("k1", "one"), List.of(row), ENTRY_DAY);

        assertThatThrownBy(() -> assigning.assignAll(askingAsSteward("k1", "two"), List.of(in("25054")), ENTRY_DAY))
                .isInstanceOf(EventingException.CommandIdReused.class);
    }

    @Test
    void refusesAListThatNamesARowTwice() {
        assertThat(Refused.by(() -> assigning.assignAll(askingAsSteward("k1"), List.of(row, in("25054")), ENTRY_DAY)))
                .isEqualTo(new Refusal.EntryTwice(
                        "competences[1].competenceId", row.id().value()));
        assertThat(competences.all()).isEmpty();
    }

    @Test
    void wantsAPlaceThatExistsWhileThePowerDoes() {
        assertThat(Refused.by(() -> assigning.assign(askingAsSteward("k1"), in("nowhere"), ENTRY_DAY)))
                .isEqualTo(new Refusal.UnknownUnit("competence.unitCode", new UnitCode("nowhere")));
        assertThat(Refused.by(() -> assigning.assignAll(askingAsSteward("k2"), List.of(in("25072")), ENTRY_DAY)))
                .isEqualTo(new Refusal.UnitNotValidOnDay(
                        "competences[0].entry.unitCode", new UnitCode("25072"), ENTRY_DAY));
        assertThat(assigning
                        .assign(askingAsSteward("k3"), in("25054"), ENTRY_DAY)
                        .version())
                .isEqualTo(1);
    }

    private Competence in(String unit) {
        return new Competence(
                row.id(),
                row.power(),
                row.agencyKind(),
                row.level(),
                new UnitCode(unit),
                null,
                row.validity(),
                row.legalBasis(),
                null,
                null);
    }
}
