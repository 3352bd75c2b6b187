package org.clearway.clearance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.util.List;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.Competence;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.Given;
import org.clearway.clearance.domain.Level;
import org.clearway.clearance.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingAuthorityTest {
    private static final AgencyRef ANYBODY = new AgencyRef("pc-lam-dong");
    private final FindingAuthority authorities = new FindingAuthority(KnownDirectory.ofBaoLam());

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, pc-bao-lam, district",
        "2025-07-01, pc-bao-lam-1, commune",
        "2026-01-30, pc-bao-lam-1, commune",
        "2026-01-31, pc-lam-dong, province",
    })
    void followsTheCompetenceOfTheDay(String day, String competent, String row) {
        Authority authority = authorities.of(Duty.DECIDE_RECOVERY, ANYBODY, Given.aClearanceFile(), day(day));

        assertThat(authority.mayAct()).containsExactly(new AgencyRef(competent));
        assertThat(authority.basis()).isEqualTo(row);
    }

    @Test
    void followsTheLandToTheCommuneThatTookOverAllOfItsOwn() {
        ClearanceFile old = in("25072");

        assertThat(authorities
                        .of(Duty.SERVE_LAND_USERS, ANYBODY, old, day("2026-09-01"))
                        .mayAct())
                .containsExactly(new AgencyRef("pc-bao-lam-1"));
        assertThat(authorities
                        .of(Duty.DECIDE_RECOVERY, ANYBODY, old, day("2025-08-01"))
                        .mayAct())
                .containsExactly(new AgencyRef("pc-bao-lam-1"));
        assertThat(authorities
                        .of(Duty.DECIDE_RECOVERY, ANYBODY, old, day("2026-09-01"))
                        .mayAct())
                .containsExactly(new AgencyRef("pc-lam-dong"));
    }

    @Test
    void guessesNotWhereTheLandOfADividedCommuneLies() {
        refusal(
                Refusal.CompetenceUnknown.class,
                () -> authorities.of(Duty.SERVE_LAND_USERS, ANYBODY, in("25099"), day("2026-09-01")));
    }

    private static ClearanceFile in(String unitCode) {
        ClearanceFile file = Given.aClearanceFile();
        return new ClearanceFile(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                unitCode,
                file.compensationUnit(),
                file.leadAgency(),
                null,
                null,
                null,
                day("2025-03-01"));
    }

    @Test
    void refusesWhereTheDataNameNobody() {
        var refused = refusal(
                Refusal.CompetenceUnknown.class,
                () -> authorities.of(Duty.DECIDE_RECOVERY, ANYBODY, Given.aClearanceFile(), day("2027-03-01")));

        assertThat(refused.unitCode()).isEqualTo("25054");
    }

    @Test
    void refusesAnActorThatItHasNotHeardOf() {
        assertThat(refusal(
                                Refusal.UnknownAgency.class,
                                () -> authorities.of(
                                        Duty.DECIDE_RECOVERY,
                                        new AgencyRef("nobody"),
                                        Given.aClearanceFile(),
                                        day("2026-09-01")))
                        .agency())
                .isEqualTo(new AgencyRef("nobody"));
    }

    @Test
    void putsADelegationForThePlaceBeforeTheGeneralRow() {
        var delegated = KnownDirectory.row("delegated", Level.COMMUNE, "2026-05-01", null, "25054", null);
        var elsewhere = KnownDirectory.row("elsewhere", Level.COMMUNE, "2026-05-01", null, "25084", null);
        var forAClass = KnownDirectory.row("class", Level.COMMUNE, "2026-05-01", null, "25054", "national");

        assertThat(basis(delegated)).isEqualTo("delegated");
        assertThat(basis(elsewhere)).isEqualTo("province");
        assertThat(basis(forAClass)).isEqualTo("province");
    }

    @Test
    void passesTheDutyOfAnEndedUnitOnToItsSuccessor() {
        ClearanceFile old = new ClearanceFile(
                Given.CLEARANCE,
                Given.aClearanceFile().projectId(),
                Given.aClearanceFile().milestoneId(),
                "25054",
                new AgencyRef("land-fund-bao-lam"),
                Given.LEAD,
                null,
                null,
                null,
                day("2025-03-01"));

        assertThat(authorities
                        .of(Duty.CARRY_OUT_COMPENSATION, ANYBODY, old, day("2025-06-30"))
                        .mayAct())
                .containsExactly(new AgencyRef("land-fund-bao-lam"));
        assertThat(authorities
                        .of(Duty.CARRY_OUT_COMPENSATION, ANYBODY, old, day("2025-07-01"))
                        .mayAct())
                .containsExactly(new AgencyRef("land-fund-lam-dong"));
    }

    @Test
    void knowsTheCommuneAndTheAppraisers() {
        assertThat(authorities
                        .of(Duty.SERVE_LAND_USERS, ANYBODY, Given.aClearanceFile(), day("2026-09-01"))
                        .mayAct())
                .containsExactly(new AgencyRef("pc-bao-lam-1"));
        assertThat(authorities
                        .ofAppraiser(new AgencyRef("dept-agriculture"), Given.aClearanceFile(), day("2026-09-01"))
                        .mayAct())
                .containsExactly(new AgencyRef("dept-agriculture"));
        assertThat(authorities
                        .ofRecordingAppraisal(ANYBODY, Given.aClearanceFile(), day("2026-09-01"))
                        .mayAct())
                .containsExactlyInAnyOrderElementsOf(List.of(ANYBODY, Given.UNIT, new AgencyRef("dept-agriculture")));
    }

    private static String basis(Competence row) {
        Authority authority = new FindingAuthority(KnownDirectory.ofBaoLam(row))
                .of(Duty.DECIDE_RECOVERY, ANYBODY, Given.aClearanceFile(), day("2026-09-01"));
        return String.valueOf(authority.basis());
    }
}
