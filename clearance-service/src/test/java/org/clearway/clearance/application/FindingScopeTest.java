package org.clearway.clearance.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingScopeTest {
    private final FindingScope scopes = new FindingScope(KnownDirectory.ofBaoLam());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "land-fund-lam-dong",
                "pmb-lam-dong-1",
                "pc-lam-dong",
                "pc-bao-lam-1",
                "pc-bao-lam",
                "dept-agriculture"
            })
    void coversThoseConcerned(String agency) {
        assertThat(scopes.of(new AgencyRef(agency)).covers(Given.aClearanceFile()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pc-bao-lam-1", "pc-lam-dong", "pc-bao-lam"})
    void coversTheLandOfACommuneThatWasTakenOver(String agency) {
        ClearanceFile file = Given.aClearanceFile();
        ClearanceFile old = new ClearanceFile(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                "25072",
                file.compensationUnit(),
                file.leadAgency(),
                null,
                null,
                null,
                file.openedOn());

        assertThat(scopes.of(new AgencyRef(agency)).covers(old)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"party-bao-lam-1", "pc-bao-lam-2", "nobody", "land-fund-bao-lam"})
    void coversNobodyElse(String agency) {
        assertThat(scopes.of(new AgencyRef(agency)).covers(Given.aClearanceFile()))
                .isFalse();
    }
}
