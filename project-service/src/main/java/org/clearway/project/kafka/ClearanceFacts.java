package org.clearway.project.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.clearway.eventing.InboundEvent;
import org.clearway.project.application.ClearancePlaces.Place;
import org.clearway.project.domain.ClearanceProgress;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ProjectId;
import org.jspecify.annotations.Nullable;

/** What we read of clearance-service's facts; a missing field fails, and the event is parked. */
final class ClearanceFacts {
    private ClearanceFacts() {}

    record Opened(String projectId, String milestoneId) {
        Opened {
            Objects.requireNonNull(projectId, "projectId");
            Objects.requireNonNull(milestoneId, "milestoneId");
        }

        Place place() {
            return new Place(new ProjectId(projectId), new MilestoneId(milestoneId));
        }
    }

    record Progressed(
            String projectId,
            String milestoneId,
            Households households,
            Measure areaM2,
            @Nullable Measure lengthM,
            @Nullable LocalDate forecast) {
        Progressed {
            Objects.requireNonNull(projectId, "projectId");
            Objects.requireNonNull(milestoneId, "milestoneId");
            Objects.requireNonNull(households, "households");
            Objects.requireNonNull(areaM2, "areaM2");
        }

        Place place() {
            return new Place(new ProjectId(projectId), new MilestoneId(milestoneId));
        }

        ClearanceProgress progress(InboundEvent event) {
            return new ClearanceProgress(
                    event.subject(),
                    event.sequence(),
                    event.occurredOn(),
                    households.total(),
                    households.handedOver(),
                    areaM2.total(),
                    areaM2.handedOver(),
                    lengthM == null ? null : lengthM.total(),
                    lengthM == null ? null : lengthM.handedOver());
        }
    }

    record Households(int total, int handedOver) {}

    record Measure(BigDecimal total, BigDecimal handedOver) {
        Measure {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(handedOver, "handedOver");
        }
    }

    record Completed(String projectId, String milestoneId, LocalDate completedOn) {
        Completed {
            Objects.requireNonNull(projectId, "projectId");
            Objects.requireNonNull(milestoneId, "milestoneId");
            Objects.requireNonNull(completedOn, "completedOn");
        }

        Place place() {
            return new Place(new ProjectId(projectId), new MilestoneId(milestoneId));
        }
    }

    /** @param complaintId null = revised for another reason */
    record LineRevised(String projectId, @Nullable String complaintId) {
        LineRevised {
            Objects.requireNonNull(projectId, "projectId");
        }
    }
}
