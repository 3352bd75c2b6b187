package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.application.Registers.SINCE_MERGER;
import static org.clearway.project.application.Registers.UNTIL_MERGER;
import static org.clearway.project.application.Registers.askingAsSteward;
import static org.clearway.project.domain.RegisterFixtures.LAST_DISTRICT_DAY;
import static org.clearway.project.domain.RegisterFixtures.TWO_TIERS;
import static org.clearway.project.domain.RegisterFixtures.aCommune;
import static org.clearway.project.domain.RegisterFixtures.theDistrict;

import java.util.List;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.EndUnit;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.Succession;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitKey;
import org.clearway.project.domain.UnitKind;
import org.clearway.project.domain.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisteringUnitsTest {
    private final Registers registers = Registers.empty();
    private final RegisteringUnits registering =
            new RegisteringUnits(registers.units, registers.findingUnits(), registers.recording());
    private final AdministrativeUnit before = aCommune("25084", "Xã Lộc An", UNTIL_MERGER);
    private final AdministrativeUnit after = aCommune("25084", "Xã Bảo Lâm 2", SINCE_MERGER);

    @BeforeEach
    void theDistrictOfTheCommunes() {
        registering.establish(askingAsSteward("k0"), theDistrict(), TWO_TIERS);
    }

    @Test
    void entersTwoUnitsWithOneCodeOneAfterTheOther() {
        registering.establishAll(askingAsSteward("k1"), List.of(before, after), TWO_TIERS);

        assertThat(registers.units.find("25084@-").orElseThrow().state()).isEqualTo(before);
        assertThat(registers.units.find("25084@2025-07-01").orElseThrow().state())
                .isEqualTo(after);
    }

    @Test
    void entersNothingOfAListThatOverlapsInItselfOrWithTheRegister() {
        AdministrativeUnit overlapping = aCommune("25084", "Xã Bảo Lâm 2", new Validity(LAST_DISTRICT_DAY, null));

        assertThat(Refused.by(
                        () -> registering.establishAll(askingAsSteward("k1"), List.of(before, overlapping), TWO_TIERS)))
                .isInstanceOf(Refusal.UnitsOverlap.class);
        assertThat(registers.units.all()).containsExactly(theDistrict());

        registering.establish(askingAsSteward("k2"), before, TWO_TIERS);
        assertThat(Refused.by(() -> registering.establishAll(askingAsSteward("k3"), List.of(overlapping), TWO_TIERS)))
                .isEqualTo(new Refusal.UnitsOverlap(new UnitCode("25084"), "25084@-"));
        assertThat(Refused.by(() -> registering.establish(askingAsSteward("k4"), overlapping, TWO_TIERS)))
                .isEqualTo(new Refusal.UnitsOverlap(new UnitCode("25084"), "25084@-"));
    }

    @Test
    void hasOneEffectHoweverOftenAListIsLoaded() {
        registering.establishAll(askingAsSteward("k1"), List.of(before, after), TWO_TIERS);
        registering.establishAll(askingAsSteward("k2"), List.of(before, after), TWO_TIERS);

        assertThat(registers.units.find("25084@-").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void endsAUnitThatItKnows() {
        registering.establish(askingAsSteward("k1"), after, TWO_TIERS);
        EndUnit end = new EndUnit(after.key(), TWO_TIERS.plusYears(1), List.of(), null, TWO_TIERS.plusYears(1));
        EndUnit ofNobody = new EndUnit(new UnitKey(new UnitCode("1"), null), TWO_TIERS, null, null, TWO_TIERS);
        Succession toNobody = new Succession(new UnitCode("1"), null, TWO_TIERS, Succession.Coverage.WHOLE, null);
        EndUnit forNobody = new EndUnit(after.key(), TWO_TIERS, List.of(toNobody), null, TWO_TIERS);

        assertThat(registering
                        .end(askingAsSteward("k2"), end)
                        .state()
                        .validity()
                        .to())
                .isEqualTo(TWO_TIERS.plusYears(1));
        assertThat(Refused.by(() -> registering.end(askingAsSteward("k3"), ofNobody)))
                .isInstanceOf(Refusal.UnknownUnit.class);
        assertThat(Refused.by(() -> registering.end(askingAsSteward("k4"), forNobody)))
                .isEqualTo(new Refusal.UnknownUnit("successors[0].code", new UnitCode("1")));
    }

    @Test
    void wantsAParentThatExistsWhileTheUnitDoes() {
        AdministrativeUnit ended = new AdministrativeUnit(
                new UnitCode("674"), "Huyện cũ", "Old", UnitKind.DISTRICT, null, UNTIL_MERGER, null, List.of(), null);
        registering.establish(askingAsSteward("k1"), ended, TWO_TIERS);

        assertThat(Refused.by(() -> registering.establish(askingAsSteward("k2"), under("674"), TWO_TIERS)))
                .isEqualTo(new Refusal.UnitNotValidOnDay("unit.parent", new UnitCode("674"), TWO_TIERS));
        assertThat(Refused.by(() ->
                        registering.establishAll(askingAsSteward("k3"), List.of(before, under("nowhere")), TWO_TIERS)))
                .isEqualTo(new Refusal.UnknownUnit("units[1].parent", new UnitCode("nowhere")));
        assertThat(registers.units.find("25084@-")).isEmpty();
    }

    @Test
    void refusesAListThatNamesAUnitTwice() {
        assertThat(Refused.by(() -> registering.establishAll(
                        askingAsSteward("k1"),
                        List.of(before, aCommune("25084", "Tên khác", UNTIL_MERGER)),
                        TWO_TIERS)))
                .isEqualTo(new Refusal.EntryTwice("units[1].code", "25084@-"));
    }

    private static AdministrativeUnit under(String parent) {
        return new AdministrativeUnit(
                new UnitCode("25090"),
                "Xã mới",
                "New",
                UnitKind.COMMUNE,
                new UnitCode(parent),
                SINCE_MERGER,
                null,
                List.of(),
                null);
    }
}
