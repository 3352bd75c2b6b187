package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.application.Registers.SINCE_MERGER;
import static org.clearway.project.application.Registers.UNTIL_MERGER;
import static org.clearway.project.application.Registers.askingAsSteward;
import static org.clearway.project.domain.RegisterFixtures.LAST_DISTRICT_DAY;
import static org.clearway.project.domain.RegisterFixtures.TWO_TIERS;
import static org.clearway.project.domain.RegisterFixtures.aCommune;

import java.util.List;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitEvent.UnitEnded;
import org.clearway.project.domain.UnitKey;
import org.clearway.project.domain.Validity;
import org.junit.jupiter.api.Test;

class RegisteringUnitsTest {
    private final Registers registers = Registers.empty();
    private final RegisteringUnits registering = new RegisteringUnits(registers.units, registers.findingUnits());
    private final AdministrativeUnit before = aCommune("25084", "Xã Lộc An", UNTIL_MERGER);
    private final AdministrativeUnit after = aCommune("25084", "Xã Bảo Lâm 2", SINCE_MERGER);

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
        assertThat(registers.units.all()).isEmpty();

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
        UnitEnded end =
                new UnitEnded(after.code(), TWO_TIERS, TWO_TIERS.plusYears(1), List.of(), null, TWO_TIERS.plusYears(1));

        assertThat(registering
                        .end(askingAsSteward("k2"), after.key(), end)
                        .state()
                        .validity()
                        .to())
                .isEqualTo(TWO_TIERS.plusYears(1));
        assertThat(Refused.by(() -> registering.end(askingAsSteward("k3"), new UnitKey(new UnitCode("1"), null), end)))
                .isInstanceOf(Refusal.UnknownUnit.class);
    }
}
