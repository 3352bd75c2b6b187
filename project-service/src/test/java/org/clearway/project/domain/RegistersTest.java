package org.clearway.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.project.domain.RegisterFixtures.ENTRY_DAY;
import static org.clearway.project.domain.RegisterFixtures.LAST_DISTRICT_DAY;
import static org.clearway.project.domain.RegisterFixtures.TWO_TIERS;
import static org.clearway.project.domain.RegisterFixtures.aCommune;
import static org.clearway.project.domain.RegisterFixtures.anAgency;
import static org.clearway.project.domain.RegisterFixtures.theDistrictCommittee;
import static org.clearway.project.domain.RegisterFixtures.theProvincesPower;

import java.time.LocalDate;
import java.util.List;
import org.clearway.project.domain.AgencyEvent.AgencyEnded;
import org.clearway.project.domain.UnitEvent.UnitEnded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistersTest {
    private static final Validity UNTIL_MERGER = new Validity(null, LAST_DISTRICT_DAY);
    private static final Validity SINCE_MERGER = new Validity(TWO_TIERS, null);

    @Test
    void entersAnAgencyAsItStands() {
        Agency entry = theDistrictCommittee();

        List<AgencyEvent> events = AgencyDecider.register(null, entry, ENTRY_DAY);

        assertThat(events).hasSize(1);
        assertThat(AgencyDecider.evolve(null, events.getFirst())).isEqualTo(entry);
    }

    @Test
    void saysNothingWhenTheSameEntryComesAgain() {
        assertThat(AgencyDecider.register(theDistrictCommittee(), theDistrictCommittee(), ENTRY_DAY))
                .isEmpty();
    }

    @Test
    void replacesAnEntryThatIsCorrected() {
        Agency corrected =
                anAgency("pc-bao-lam", AgencyKind.PEOPLES_COMMITTEE, "680", "Chủ tịch", UNTIL_MERGER, null, List.of());

        List<AgencyEvent> events = AgencyDecider.register(theDistrictCommittee(), corrected, ENTRY_DAY);

        assertThat(AgencyDecider.evolve(theDistrictCommittee(), events.getFirst()))
                .isEqualTo(corrected);
    }

    @Test
    void endsAnAgencyAndNamesWhoGoesOn() {
        Agency open = anAgency(
                "pc-bao-lam",
                AgencyKind.PEOPLES_COMMITTEE,
                "680",
                "Chủ tịch",
                new Validity(null, null),
                null,
                List.of());
        EndAgency end = new EndAgency(
                open.id(), LAST_DISTRICT_DAY, List.of(new AgencyId("pc-bao-lam-1")), "Luật 72/2025/QH15", TWO_TIERS);

        List<AgencyEvent> events = AgencyDecider.end(open, end);
        Agency ended = AgencyDecider.evolve(open, events.getFirst());

        assertThat(ended.validity().to()).isEqualTo(LAST_DISTRICT_DAY);
        assertThat(ended.successors()).containsExactly(new AgencyId("pc-bao-lam-1"));
        assertThat(AgencyDecider.end(ended, end)).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        Agency commune = anAgency(
                "pc-bao-lam-1", AgencyKind.PEOPLES_COMMITTEE, "25054", "Chủ tịch", SINCE_MERGER, null, List.of());
        EndAgency end = new EndAgency(commune.id(), LAST_DISTRICT_DAY, List.of(), null, TWO_TIERS);

        assertThat(Refused.by(() -> AgencyDecider.end(commune, end)))
                .isEqualTo(new Refusal.ValidityReversed("validTo"));
    }

    @Test
    void keepsTwoUnitsWithOneCodeApartByTheirDays() {
        AdministrativeUnit before = aCommune("25054", "Thị trấn Lộc Thắng", UNTIL_MERGER);
        AdministrativeUnit after = aCommune("25054", "Xã Bảo Lâm 1", SINCE_MERGER);

        List<UnitEvent> events = UnitDecider.establish(null, after, List.of(before), TWO_TIERS);

        assertThat(events).hasSize(1);
        assertThat(UnitDecider.evolve(null, events.getFirst())).isEqualTo(after);
        assertThat(before.key().text()).isEqualTo("25054@-");
        assertThat(after.key().text()).isEqualTo("25054@2025-07-01");
    }

    @Test
    void refusesTwoUnitsWithOneCodeOnOneDay() {
        AdministrativeUnit before = aCommune("25054", "Thị trấn Lộc Thắng", UNTIL_MERGER);
        AdministrativeUnit tooEarly = aCommune("25054", "Xã Bảo Lâm 1", new Validity(LocalDate.of(2025, 6, 30), null));

        assertThat(Refused.by(() -> UnitDecider.establish(null, tooEarly, List.of(before), TWO_TIERS)))
                .isEqualTo(new Refusal.UnitsOverlap(new UnitCode("25054"), "25054@-"));
    }

    @Test
    void endsAUnitAndNamesItsSuccessors() {
        AdministrativeUnit open = aCommune("25072", "Xã Lộc Ngãi", new Validity(null, null));
        Succession bySuccessor = new Succession(
                new UnitCode("25054"), TWO_TIERS, TWO_TIERS, Succession.Coverage.WHOLE, "NQ 1671/NQ-UBTVQH15");
        EndUnit end =
                new EndUnit(open.key(), LAST_DISTRICT_DAY, List.of(bySuccessor), "NQ 1671/NQ-UBTVQH15", TWO_TIERS);

        AdministrativeUnit ended = UnitDecider.evolve(
                open, UnitDecider.end(open, end, List.of(open)).getFirst());

        assertThat(ended.validity()).isEqualTo(UNTIL_MERGER);
        assertThat(ended.successors()).containsExactly(bySuccessor);
        assertThat(UnitDecider.end(ended, end, List.of(ended))).isEmpty();
    }

    @Test
    void keepsTheSuccessorsOfTheRegisterWhereNoneAreNamed() {
        EndAgency agencyEnds =
                new EndAgency(theDistrictCommittee().id(), LAST_DISTRICT_DAY.minusDays(1), null, null, TWO_TIERS);
        Succession successor =
                new Succession(new UnitCode("25054"), TWO_TIERS, TWO_TIERS, Succession.Coverage.WHOLE, null);
        AdministrativeUnit named = aCommune("25072", "Xã Lộc Ngãi", UNTIL_MERGER, List.of(successor));
        EndUnit unitEnds = new EndUnit(named.key(), LAST_DISTRICT_DAY.minusDays(1), null, null, TWO_TIERS);

        assertThat(AgencyDecider.end(theDistrictCommittee(), agencyEnds))
                .singleElement()
                .isInstanceOfSatisfying(
                        AgencyEnded.class,
                        end -> assertThat(end.successorIds())
                                .isEqualTo(theDistrictCommittee().successors()));
        assertThat(UnitDecider.end(named, unitEnds, List.of(named)))
                .singleElement()
                .isInstanceOfSatisfying(
                        UnitEnded.class, end -> assertThat(end.successors()).containsExactly(successor));
    }

    @Test
    void refusesAnEndThatReachesIntoTheNextUnitWithTheCode() {
        AdministrativeUnit before = aCommune("25054", "Thị trấn Lộc Thắng", UNTIL_MERGER);
        AdministrativeUnit next = aCommune("25054", "Xã Bảo Lâm 1", SINCE_MERGER);
        EndUnit later = new EndUnit(before.key(), TWO_TIERS, null, null, TWO_TIERS);

        assertThat(Refused.by(() -> UnitDecider.end(before, later, List.of(before, next))))
                .isEqualTo(new Refusal.UnitsOverlap(new UnitCode("25054"), "25054@2025-07-01"));
    }

    @Test
    void saysNothingWhenTheSameUnitComesAgain() {
        AdministrativeUnit unit = aCommune("25072", "Xã Lộc Ngãi", UNTIL_MERGER);

        assertThat(UnitDecider.establish(unit, unit, List.of(unit), TWO_TIERS)).isEmpty();
    }

    @Test
    void entersWhoHoldsAPower() {
        Competence row = theProvincesPower(AgencyKind.PEOPLES_COMMITTEE);

        List<CompetenceEvent> events = CompetenceDecider.assign(null, row, ENTRY_DAY);

        assertThat(CompetenceDecider.evolve(null, events.getFirst())).isEqualTo(row);
        assertThat(CompetenceDecider.assign(row, row, ENTRY_DAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgencyKind.class,
            names = {"PARTY_COMMITTEE", "PARTY_STANDING_COMMITTEE", "PARTY_OFFICE", "PARTY_COMMISSION"})
    void givesNoPowerToAPartyBody(AgencyKind partyBody) {
        assertThat(Refused.by(() -> CompetenceDecider.assign(null, theProvincesPower(partyBody), ENTRY_DAY)))
                .isEqualTo(new Refusal.PartyBodyNeverDecides("agencyKind", partyBody.name()));
    }
}
