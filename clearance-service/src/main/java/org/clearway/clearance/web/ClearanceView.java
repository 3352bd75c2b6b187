package org.clearway.clearance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.MilestoneRef;
import org.clearway.clearance.domain.Progress;
import org.clearway.clearance.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/** A clearance as clients see it. */
record ClearanceView(
        ClearanceId clearanceId,
        ProjectRef projectId,
        MilestoneRef milestoneId,
        State state,
        String unitCode,
        AgencyRef compensationUnit,
        AgencyRef leadAgency,
        @Nullable AgencyRef superiorAgency,
        @Nullable BigDecimal landAreaM2,
        @Nullable BigDecimal lengthM,
        LocalDate openedOn,
        @Nullable LocalDate listFixedOn,
        @Nullable LocalDate completedOn,
        Progress progress) {

    enum State {
        OPEN,
        LIST_FIXED,
        COMPLETED
    }

    static ClearanceView of(Clearance clearance, LocalDate today) {
        ClearanceFile file = clearance.file();
        return new ClearanceView(
                file.clearanceId(),
                file.projectId(),
                file.milestoneId(),
                switch (clearance) {
                    case Clearance.Open open -> State.OPEN;
                    case Clearance.Fixed fixed -> State.LIST_FIXED;
                    case Clearance.Completed completed -> State.COMPLETED;
                },
                file.unitCode(),
                file.compensationUnit(),
                file.leadAgency(),
                file.superiorAgency(),
                file.landAreaM2(),
                file.lengthM(),
                file.openedOn(),
                clearance.listFixedOn(),
                clearance instanceof Clearance.Completed completed ? completed.completedOn() : null,
                clearance.progress(today));
    }
}
