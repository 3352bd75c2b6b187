package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a clearance was opened with.
 *
 * @param unitCode commune of the land
 * @param compensationUnit body that carries out compensation, support and resettlement
 * @param leadAgency agency that leads the milestone
 * @param superiorAgency agency above the lead, which may look on
 * @param lengthM length of the section in metres, where the milestone names it
 */
public record ClearanceFile(
        ClearanceId clearanceId,
        ProjectRef projectId,
        MilestoneRef milestoneId,
        String unitCode,
        AgencyRef compensationUnit,
        AgencyRef leadAgency,
        @Nullable AgencyRef superiorAgency,
        @Nullable BigDecimal landAreaM2,
        @Nullable BigDecimal lengthM,
        LocalDate openedOn) {}
