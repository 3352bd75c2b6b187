package org.clearway.notification.kafka;

import java.util.List;
import java.util.Objects;
import org.clearway.notification.domain.Known;
import org.clearway.notification.domain.Known.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What must stand in other services' events for alerts to find their way: a body without it is a broken contract and
 * fails here. Texts of alerts may use any other field that there is.
 */
final class Foreign {
    private Foreign() {}

    private static void required(@Nullable Object... fields) {
        for (Object field : fields) {
            Objects.requireNonNull(field, "a needed field is missing");
        }
    }

    record AgencyRegistered(
            String agencyId,
            String nameVi,
            String nameEn,
            @Nullable String headPostVi,
            @Nullable String parentId) {
        AgencyRegistered {
            required(agencyId, nameVi, nameEn);
        }

        Known known() {
            return new Known.Agency(agencyId, nameVi, nameEn, headPostVi, parentId);
        }
    }

    record DirectiveRegistered(
            String directiveId, String number, @Nullable String abstractText, String issuerAgency) {
        DirectiveRegistered {
            required(directiveId, number, issuerAgency);
        }

        Known known() {
            return new Known.Directive(directiveId, number, abstractText, issuerAgency);
        }
    }

    record TaskAssigned(
            String directiveId, String taskCode, @Nullable String clause, Bilingual text, List<String> leads) {
        TaskAssigned {
            required(directiveId, taskCode, text, leads);
        }

        Known known() {
            return new Known.Task(directiveId, taskCode, clause, text);
        }
    }

    /** A task event that goes to its leads. */
    record TaskOfLeads(String directiveId, String taskCode, String due, List<String> leads) {
        TaskOfLeads {
            required(directiveId, taskCode, due, leads);
        }
    }

    record TaskNamed(String directiveId, String taskCode) {
        TaskNamed {
            required(directiveId, taskCode);
        }
    }

    record ProjectRegistered(
            String projectId,
            @Nullable String code,
            Bilingual title,
            @Nullable String ownerAgency) {
        ProjectRegistered {
            required(projectId, title);
        }

        Known known() {
            return new Known.Project(projectId, code, title, ownerAgency);
        }
    }

    record MilestoneScheduled(
            String projectId, String milestoneId, Bilingual title, String baseline, String leadAgency) {
        MilestoneScheduled {
            required(projectId, milestoneId, title, baseline, leadAgency);
        }

        Known known() {
            return new Known.Milestone(projectId, milestoneId, title, leadAgency);
        }
    }

    /** A milestone event that goes to its lead. */
    record MilestoneOfLead(String projectId, String milestoneId, String baseline, String leadAgency) {
        MilestoneOfLead {
            required(projectId, milestoneId, baseline, leadAgency);
        }
    }

    record MilestoneNamed(String projectId, String milestoneId) {
        MilestoneNamed {
            required(projectId, milestoneId);
        }
    }

    record ObstacleReported(String obstacleId, String projectId, String ownerAgency) {
        ObstacleReported {
            required(obstacleId, projectId, ownerAgency);
        }
    }

    record ClearanceOpened(String clearanceId, String projectId, String compensationUnit) {
        ClearanceOpened {
            required(clearanceId, projectId, compensationUnit);
        }

        Known known() {
            return new Known.Clearance(clearanceId, compensationUnit);
        }
    }

    record ClearanceCompleted(String clearanceId, String projectId, String milestoneId) {
        ClearanceCompleted {
            required(clearanceId, projectId, milestoneId);
        }
    }

    record RecoveryDecided(String landUserId, String clearanceId) {
        RecoveryDecided {
            required(landUserId, clearanceId);
        }
    }

    record PlanOfClearance(String planId, String clearanceId) {
        PlanOfClearance {
            required(planId, clearanceId);
        }

        Known known() {
            return new Known.Plan(planId, clearanceId);
        }
    }

    record CaseHeld(String complaintId, String holderAgency) {
        CaseHeld {
            required(complaintId, holderAgency);
        }
    }

    record PetitionHeld(String petitionId, String holderAgency) {
        PetitionHeld {
            required(petitionId, holderAgency);
        }
    }

    record DenunciationHeld(String denunciationId, String holderAgency) {
        DenunciationHeld {
            required(denunciationId, holderAgency);
        }
    }

    /** A limit event that goes to whoever holds the case. */
    record LimitHeld(String holderAgency, LimitNamed limit) {
        LimitHeld {
            required(holderAgency, limit);
        }
    }

    record LimitEnded(LimitNamed limit) {
        LimitEnded {
            required(limit);
        }
    }

    record LimitNamed(String code) {
        LimitNamed {
            required(code);
        }
    }
}
