package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearway.project.application.Registers.SINCE_MERGER;
import static org.clearway.project.application.Registers.UNTIL_MERGER;
import static org.clearway.project.application.Registers.agency;
import static org.clearway.project.application.Registers.askingAsSteward;
import static org.clearway.project.domain.RegisterFixtures.ENTRY_DAY;
import static org.clearway.project.domain.RegisterFixtures.LAST_DISTRICT_DAY;
import static org.clearway.project.domain.RegisterFixtures.anAgency;

import java.util.List;
import java.util.Optional;
import org.clearway.eventing.Decision;
import org.clearway.eventing.EventingException;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.EndAgency;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Refused;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.Validity;
import org.junit.jupiter.api.Test;

class RegisteringAgenciesTest {
    private final Registers registers = Registers.filled();
    private final RegisteringAgencies registering = new RegisteringAgencies(
            registers.agencies, registers.findingAgencies(), registers.findingUnits(), registers.recording());

    @Test
    void entersAListWhoseEntriesNameEachOtherInAnyOrder() {
        Agency division = agency("new-division", AgencyKind.SPECIALISED_DEPARTMENT, SINCE_MERGER, "new-committee");
        Agency committee = agency("new-committee", AgencyKind.PEOPLES_COMMITTEE, SINCE_MERGER, "pc-lam-dong");

        registering.registerAll(askingAsSteward("k1"), List.of(division, committee), ENTRY_DAY);

        assertThat(registers.agencies.find("new-division")).isPresent();
        assertThat(registers.agencies.find("new-committee")).isPresent();
    }

    @Test
    void entersNothingOfAListWithAnUnknownSuperior() {
        Agency good = agency("good", AgencyKind.FUND, SINCE_MERGER, null);
        Agency bad = agency("bad", AgencyKind.FUND, SINCE_MERGER, "nobody");

        assertThat(Refused.by(() -> registering.registerAll(askingAsSteward("k1"), List.of(good, bad), ENTRY_DAY)))
                .isEqualTo(new Refusal.UnknownAgency("agencies[1].parentId", new AgencyId("nobody")));
        assertThat(registers.agencies.find("good")).isEmpty();
    }

    @Test
    void entersNothingOfAListWithAnImpossibleEntry() {
        Agency good = agency("good", AgencyKind.FUND, SINCE_MERGER, null);
        Agency reversed = agency("bad", AgencyKind.FUND, new Validity(ENTRY_DAY, LAST_DISTRICT_DAY), null);

        assertThat(Refused.by(() -> registering.registerAll(askingAsSteward("k1"), List.of(good, reversed), ENTRY_DAY)))
                .isEqualTo(new Refusal.ValidityReversed("validTo"));
        assertThat(registers.agencies.find("good")).isEmpty();
    }

    @Test
    void wantsAKnownPlaceOrTheCountry() {
        Agency nowhere = anAgency("x", AgencyKind.FUND, "99999", "Giám đốc", SINCE_MERGER, null, List.of());
        Agency central =
                anAgency("government", AgencyKind.GOVERNMENT, "VN", "Thủ tướng", SINCE_MERGER, null, List.of());

        assertThat(Refused.by(() -> registering.register(askingAsSteward("k1"), nowhere, ENTRY_DAY)))
                .isEqualTo(new Refusal.UnknownUnit("unitCode", new UnitCode("99999")));
        assertThat(registering
                        .register(askingAsSteward("k2"), central, ENTRY_DAY)
                        .state())
                .isEqualTo(central);
    }

    @Test
    void hasOneEffectHoweverOftenAListIsLoaded() {
        List<Agency> list = List.of(agency("again", AgencyKind.FUND, SINCE_MERGER, null));

        registering.registerAll(askingAsSteward("k1"), list, ENTRY_DAY);
        registering.registerAll(askingAsSteward("k1"), list, ENTRY_DAY);
        registering.registerAll(askingAsSteward("k2"), list, ENTRY_DAY);

        assertThat(registers.agencies.find("again").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatComesAgainForAnotherList() {
        registering.registerAll(
                askingAsSteward("k1", "one"), List.of(agency("one", AgencyKind.FUND, SINCE_MERGER, null)), ENTRY_DAY);

        assertThatThrownBy(() -> registering.registerAll(
                        askingAsSteward("k1", "two"),
                        List.of(agency("two", AgencyKind.FUND, SINCE_MERGER, null)),
                        ENTRY_DAY))
                .isInstanceOf(EventingException.CommandIdReused.class);
        assertThat(registers.agencies.find("two")).isEmpty();
    }

    @Test
    void refusesAListThatNamesAnAgencyTwice() {
        assertThat(Refused.by(() -> registering.registerAll(
                        askingAsSteward("k1"),
                        List.of(
                                agency("twice", AgencyKind.FUND, SINCE_MERGER, null),
                                agency("twice", AgencyKind.BANK, SINCE_MERGER, null)),
                        ENTRY_DAY)))
                .isEqualTo(new Refusal.EntryTwice("agencies[1].agencyId", "twice"));
        assertThat(registers.agencies.find("twice")).isEmpty();
    }

    @Test
    void undoesNothingThatCameBetweenARequestAndItsRepetition() {
        Agency known = registers.agencies.find("pmb-lam-dong-1").orElseThrow().state();
        registering.registerAll(askingAsSteward("k1"), List.of(known), ENTRY_DAY);
        registering.end(askingAsSteward("k2"), new EndAgency(known.id(), ENTRY_DAY, null, null, ENTRY_DAY));

        registering.registerAll(askingAsSteward("k1"), List.of(known), ENTRY_DAY);

        assertThat(registers
                        .agencies
                        .find("pmb-lam-dong-1")
                        .orElseThrow()
                        .state()
                        .validity()
                        .to())
                .isEqualTo(ENTRY_DAY);
    }

    @Test
    void completesARequestThatWasCutShortWhenItIsRepeated() {
        List<Agency> list = List.of(
                agency("first", AgencyKind.FUND, SINCE_MERGER, null),
                agency("second", AgencyKind.FUND, SINCE_MERGER, null));
        RegisteringAgencies whileTheServerIsAway = new RegisteringAgencies(
                new Away(registers.agencies, "second"),
                registers.findingAgencies(),
                registers.findingUnits(),
                registers.recording());
        assertThatThrownBy(() -> whileTheServerIsAway.registerAll(askingAsSteward("k1"), list, ENTRY_DAY))
                .isInstanceOf(EventingException.JournalBusy.class);

        registering.registerAll(askingAsSteward("k1"), list, ENTRY_DAY);

        assertThat(registers.agencies.find("first").orElseThrow().version()).isEqualTo(1);
        assertThat(registers.agencies.find("second").orElseThrow().version()).isEqualTo(1);
    }

    /** Takes no command for this id. */
    private record Away(Histories<Agency, AgencyEvent> agencies, String id) implements Histories<Agency, AgencyEvent> {
        @Override
        public Outcome<Agency> execute(
                String asked, Origin origin, long expectedVersion, Decision<Agency, AgencyEvent> decision) {
            if (asked.equals(id)) {
                throw new EventingException.JournalBusy();
            }
            return agencies.execute(asked, origin, expectedVersion, decision);
        }

        @Override
        public Optional<Loaded<Agency>> find(String asked) {
            return agencies.find(asked);
        }
    }

    @Test
    void endsAnAgencyThatItKnowsInFavourOfOnesThatItKnows() {
        EndAgency end = new EndAgency(
                new AgencyId("pmb-lam-dong-1"), ENTRY_DAY, List.of(new AgencyId("pc-lam-dong")), null, ENTRY_DAY);

        assertThat(registering
                        .end(askingAsSteward("k1"), end)
                        .state()
                        .validity()
                        .to())
                .isEqualTo(ENTRY_DAY);
        EndAgency toNobody =
                new EndAgency(new AgencyId("pc-lam-dong"), ENTRY_DAY, List.of(new AgencyId("nobody")), null, ENTRY_DAY);
        assertThat(Refused.by(() -> registering.end(askingAsSteward("k2"), toNobody)))
                .isEqualTo(new Refusal.UnknownAgency("successorIds[0]", new AgencyId("nobody")));
        EndAgency ofNobody = new EndAgency(new AgencyId("nobody"), ENTRY_DAY, List.of(), null, ENTRY_DAY);
        assertThat(Refused.by(() -> registering.end(askingAsSteward("k3"), ofNobody)))
                .isEqualTo(new Refusal.UnknownAgency("agencyId", new AgencyId("nobody")));
    }

    @Test
    void replacesAnEntryThatIsCorrected() {
        Agency corrected = agency("pc-bao-lam", AgencyKind.PEOPLES_COMMITTEE, UNTIL_MERGER, "pc-lam-dong");

        assertThat(registering
                        .register(askingAsSteward("k1"), corrected, ENTRY_DAY)
                        .version())
                .isEqualTo(2);
    }
}
