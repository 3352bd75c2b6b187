package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of the registers, as in the real data. */
public final class RegisterFixtures {
    public static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);
    public static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    public static final LocalDate ENTRY_DAY = LocalDate.of(2026, 1, 31);

    private RegisterFixtures() {}

    /** The People's Committee of the former district. */
    public static Agency theDistrictCommittee() {
        return anAgency(
                "pc-bao-lam",
                AgencyKind.PEOPLES_COMMITTEE,
                "680",
                "Chủ tịch Ủy ban nhân dân huyện",
                new Validity(null, LAST_DISTRICT_DAY),
                null,
                List.of(new AgencyId("pc-bao-lam-1"), new AgencyId("pc-bao-lam-2")));
    }

    public static Agency anAgency(
            String id,
            AgencyKind kind,
            String unit,
            String headPost,
            Validity validity,
            @Nullable String parent,
            List<AgencyId> successors) {
        return new Agency(
                new AgencyId(id),
                "Cơ quan " + id,
                "Agency " + id,
                kind,
                new UnitCode(unit),
                headPost,
                validity,
                parent == null ? null : new AgencyId(parent),
                successors,
                false,
                null);
    }

    /** Xã Lộc Ngãi of the former district. */
    public static AdministrativeUnit aCommune(String code, String name, Validity validity) {
        return aCommune(code, name, validity, List.of());
    }

    public static AdministrativeUnit aCommune(
            String code, String name, Validity validity, List<Succession> successors) {
        return new AdministrativeUnit(
                new UnitCode(code),
                name,
                name,
                UnitKind.COMMUNE,
                new UnitCode("680"),
                validity,
                null,
                successors,
                null);
    }

    /** The district of which the communes are part here. */
    public static AdministrativeUnit theDistrict() {
        return new AdministrativeUnit(
                new UnitCode("680"),
                "Huyện Bảo Lâm",
                "Bao Lam District",
                UnitKind.DISTRICT,
                null,
                new Validity(null, null),
                null,
                List.of(),
                null);
    }

    public static Competence theProvincesPower(AgencyKind kind) {
        return new Competence(
                new CompetenceId("recovery-decision-2026"),
                new Power("recovery-decision"),
                kind,
                Level.PROVINCE,
                null,
                null,
                new Validity(LocalDate.of(2026, 1, 31), LocalDate.of(2027, 2, 28)),
                "NĐ 49/2026/NĐ-CP Art. 14",
                null,
                null);
    }
}
