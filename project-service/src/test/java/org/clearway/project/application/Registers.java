package org.clearway.project.application;

import static org.clearway.project.domain.RegisterFixtures.LAST_DISTRICT_DAY;
import static org.clearway.project.domain.RegisterFixtures.TWO_TIERS;
import static org.clearway.project.domain.RegisterFixtures.aCommune;
import static org.clearway.project.domain.RegisterFixtures.anAgency;
import static org.clearway.project.domain.RegisterFixtures.theDistrict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.Acting;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyDecider;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.ImportDecider;
import org.clearway.project.domain.ImportEvent;
import org.clearway.project.domain.RegisterImport;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitDecider;
import org.clearway.project.domain.UnitEvent;
import org.clearway.project.domain.Validity;
import org.jspecify.annotations.Nullable;

/** The registers of agencies and units in memory, with some of the real entries. */
public final class Registers {
    public static final Validity UNTIL_MERGER = new Validity(null, LAST_DISTRICT_DAY);
    public static final Validity SINCE_MERGER = new Validity(TWO_TIERS, null);

    public final InMemoryHistories<Agency, AgencyEvent> agencies =
            new InMemoryHistories<>("agency", AgencyDecider::evolve);
    public final InMemoryHistories<AdministrativeUnit, UnitEvent> units =
            new InMemoryHistories<>("administrative-unit", UnitDecider::evolve);

    public final InMemoryHistories<RegisterImport, ImportEvent> imports =
            new InMemoryHistories<>("register-import", ImportDecider::evolve);

    public RecordingImports recording() {
        return new RecordingImports(imports);
    }

    /** Nothing in them. */
    public static Registers empty() {
        return new Registers();
    }

    /** Some agencies and units, as they are. */
    public static Registers filled() {
        Registers registers = new Registers();
        registers.enter(theDistrict());
        registers.enter(aCommune("25054", "Thị trấn Lộc Thắng", UNTIL_MERGER));
        registers.enter(aCommune("25054", "Xã Bảo Lâm 1", SINCE_MERGER));
        registers.enter(aCommune("25072", "Xã Lộc Ngãi", UNTIL_MERGER));
        registers.enter(agency("party-bao-lam", AgencyKind.PARTY_COMMITTEE, UNTIL_MERGER, null));
        registers.enter(agency("party-bao-lam-standing", AgencyKind.PARTY_STANDING_COMMITTEE, UNTIL_MERGER, null));
        registers.enter(agency("party-bao-lam-office", AgencyKind.PARTY_OFFICE, UNTIL_MERGER, null));
        registers.enter(agency("party-lam-dong", AgencyKind.PARTY_COMMITTEE, new Validity(null, null), null));
        registers.enter(agency("pc-bao-lam", AgencyKind.PEOPLES_COMMITTEE, UNTIL_MERGER, null));
        registers.enter(agency("pmb-bao-lam", AgencyKind.PROJECT_MANAGEMENT_BOARD, UNTIL_MERGER, null));
        registers.enter(agency("front-bao-lam", AgencyKind.FATHERLAND_FRONT, UNTIL_MERGER, null));
        registers.enter(anAgency(
                "land-fund-bao-lam",
                AgencyKind.LAND_FUND_UNIT,
                "25054",
                "Giám đốc",
                UNTIL_MERGER,
                "pc-bao-lam",
                List.of(new AgencyId("land-fund-lam-dong"))));
        registers.enter(agency("fund-of-the-district", AgencyKind.FUND, new Validity(null, null), "pc-bao-lam"));
        registers.enter(agency("branch-of-the-fund", AgencyKind.FUND, new Validity(null, null), "land-fund-bao-lam"));
        registers.enter(agency("pc-lam-dong", AgencyKind.PEOPLES_COMMITTEE, SINCE_MERGER, null));
        registers.enter(agency("pc-bao-lam-1", AgencyKind.PEOPLES_COMMITTEE, SINCE_MERGER, "pc-lam-dong"));
        registers.enter(agency("land-fund-lam-dong", AgencyKind.LAND_FUND_UNIT, SINCE_MERGER, "pc-lam-dong"));
        registers.enter(
                agency("pmb-lam-dong-1", AgencyKind.PROJECT_MANAGEMENT_BOARD, new Validity(null, null), "pc-lam-dong"));
        registers.enter(agency(
                "dept-lam-dong-agriculture-environment",
                AgencyKind.SPECIALISED_DEPARTMENT,
                new Validity(null, null),
                "pc-lam-dong"));
        return registers;
    }

    public static Agency agency(String id, AgencyKind kind, Validity validity, @Nullable String parent) {
        return anAgency(id, kind, "25054", "Người đứng đầu " + id, validity, parent, List.of());
    }

    /** Asked once, under this key, by somebody of this agency. */
    public static Asking asking(String key, String agency) {
        return new Asking(
                new Origin(key, "", "someone", agency, null, null, null),
                Streams.ANY_VERSION,
                Acting.of(new AgencyId(agency)));
    }

    public static Asking askingAsSteward(String key) {
        return askingAsSteward(key, "");
    }

    /** @param fingerprint of the request's body */
    public static Asking askingAsSteward(String key, String fingerprint) {
        return new Asking(
                new Origin(key, fingerprint, "someone", "pc-lam-dong", null, null, null),
                Streams.ANY_VERSION,
                new Acting(new AgencyId("pc-lam-dong"), true));
    }

    public KnownAgencies known() {
        return new KnownAgencies(findingAgencies());
    }

    public FindingAgencies findingAgencies() {
        return new FindingAgencies() {
            @Override
            public Map<AgencyId, Agency> byIds(Collection<AgencyId> ids) {
                return agencies.all().stream()
                        .filter(agency -> ids.contains(agency.id()))
                        .collect(Collectors.toMap(Agency::id, Function.identity()));
            }

            @Override
            public List<Loaded<Agency>> list(FindingAgencies.Wanted wanted, Listing<Agency> listing) {
                throw new UnsupportedOperationException("no use case lists");
            }
        };
    }

    public FindingUnits findingUnits() {
        return new FindingUnits() {
            @Override
            public List<AdministrativeUnit> byCodes(Collection<UnitCode> codes) {
                return units.all().stream()
                        .filter(unit -> codes.contains(unit.code()))
                        .toList();
            }

            @Override
            public List<Loaded<AdministrativeUnit>> list(
                    FindingUnits.Wanted wanted, Listing<AdministrativeUnit> listing) {
                throw new UnsupportedOperationException("no use case lists");
            }
        };
    }

    private void enter(Agency agency) {
        agencies.execute(
                agency.id().value(),
                asking("enter-" + agency.id(), "pc-lam-dong").origin(),
                Streams.ANY_VERSION,
                before -> AgencyDecider.register(before, agency, TWO_TIERS));
    }

    private void enter(AdministrativeUnit unit) {
        units.execute(
                unit.key().text(),
                asking("enter-" + unit.key().text(), "pc-lam-dong").origin(),
                Streams.ANY_VERSION,
                before -> UnitDecider.establish(before, unit, List.of(), TWO_TIERS));
    }
}
