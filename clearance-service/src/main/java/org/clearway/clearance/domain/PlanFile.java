package org.clearway.clearance.domain;

import java.time.LocalDate;

/** What a plan was drafted with, and which clearance it belongs to. */
public record PlanFile(
        PlanId planId,
        ClearanceId clearanceId,
        ProjectRef projectId,
        MilestoneRef milestoneId,
        String unitCode,
        AgencyRef compensationUnit,
        RuleSet ruleSet,
        LocalDate draftedOn) {}
