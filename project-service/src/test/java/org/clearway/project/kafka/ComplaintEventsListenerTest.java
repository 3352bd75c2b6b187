package org.clearway.project.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.NotYet;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.ProjectFixtures;
import org.junit.jupiter.api.Test;

class ComplaintEventsListenerTest {
    private static final String COMPLAINTS = "complaint-service";
    private static final String CLEARANCES = "clearance-service";
    private final World world = World.withAProject();

    @Test
    void readsExactlyWhatItHasContractsFor() {
        assertThat(world.complaints.types())
                .containsExactlyInAnyOrder(
                        "complaint.upheld.v1",
                        "complaint.partly-upheld.v1",
                        "complaint.rejected.v1",
                        "contested-decision.suspended.v1",
                        "contested-decision.suspension-lifted.v1")
                .allSatisfy(type -> assertThat(Facts.contract(COMPLAINTS, type)).isNotBlank());
    }

    @Test
    void makesNoObstacleOfAComplaintThatIsMerelyPending() {
        assertThat(world.complaints.types()).doesNotContain("complaint.filed.v1", "complaint.accepted.v1");
    }

    @Test
    void anUpheldOneIsTheCompensationUnitsToRemove() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, complaint("complaint.upheld.v1", 6));

        assertThat(upheld()).isInstanceOfSatisfying(Obstacle.Open.class, open -> {
            assertThat(open.report().kind()).isEqualTo(ObstacleKind.COMPLAINT);
            assertThat(open.report().owner()).isEqualTo(ProjectFixtures.UNIT);
            assertThat(open.report().headPost()).isEqualTo("Người đứng đầu land-fund-lam-dong");
            assertThat(open.report().milestone()).isEqualTo(ProjectFixtures.CLEARANCE);
            assertThat(open.report().since()).isEqualTo(Facts.DAY);
        });
    }

    @Test
    void aPartlyUpheldOneToo() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, complaint("complaint.partly-upheld.v1", 6));

        assertThat(upheld()).isInstanceOf(Obstacle.Open.class);
    }

    @Test
    void endsWhenThePlanLineIsRevised() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, suspended(4), complaint("complaint.upheld.v1", 6));
        assertThat(world.openObstacles()).hasSize(2);

        world.deliver(world.clearances, revised());

        assertThat(world.openObstacles()).isEmpty();
        assertThat(upheld()).isInstanceOf(Obstacle.Resolved.class);
        assertThat(suspension()).isInstanceOf(Obstacle.Resolved.class);
    }

    @Test
    void neverOpensWhenTheRevisionWasReadFirst() {
        world.deliver(world.clearances, opened(), revised());
        world.deliver(world.complaints, complaint("complaint.upheld.v1", 6));

        assertThat(world.openObstacles()).isEmpty();
        assertThat(upheld()).isInstanceOf(Obstacle.Forestalled.class);
    }

    @Test
    void aSuspensionIsHisToLiftWhoSuspended() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, suspended(4));

        assertThat(suspension())
                .isInstanceOfSatisfying(
                        Obstacle.Open.class,
                        open -> assertThat(open.report().owner()).isEqualTo(new AgencyId("pc-lam-dong")));

        world.deliver(world.complaints, complaint("contested-decision.suspension-lifted.v1", 5));

        assertThat(suspension()).isInstanceOf(Obstacle.Resolved.class);
    }

    @Test
    void isHisToRemoveWhoGoesOnWithTheWorkOfAnAgencyThatHasEnded() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, suspendedBy("land-fund-bao-lam"));

        assertThat(suspension()).isInstanceOfSatisfying(Obstacle.Open.class, open -> {
            assertThat(open.report().owner()).isEqualTo(ProjectFixtures.UNIT);
            assertThat(open.report().headPost()).isEqualTo("Người đứng đầu land-fund-lam-dong");
        });
    }

    @Test
    void isTheCaseHoldersToRemoveWhereNobodySingleGoesOn() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, suspendedBy("pc-bao-lam"));

        assertThat(suspension())
                .isInstanceOfSatisfying(
                        Obstacle.Open.class,
                        open -> assertThat(open.report().owner()).isEqualTo(new AgencyId("pc-lam-dong")));
    }

    @Test
    void aSecondSuspensionHoldsUpAgain() {
        world.deliver(world.clearances, opened());
        world.deliver(
                world.complaints,
                suspended(4),
                complaint("contested-decision.suspension-lifted.v1", 5),
                suspended(6),
                suspended(6));

        assertThat(suspension()).isInstanceOf(Obstacle.Open.class);
        assertThat(world.openObstacles()).hasSize(1);
    }

    @Test
    void aRevisionBeforeTheDecisionSuppressesNothingInWhicheverOrderTheyAreRead() {
        world.deliver(world.clearances, opened(), revised(Facts.DAY.minusDays(9)));
        world.deliver(world.complaints, complaint("complaint.upheld.v1", 6));
        assertThat(upheld()).isInstanceOf(Obstacle.Open.class);

        World other = World.withAProject();
        other.deliver(other.clearances, opened());
        other.deliver(other.complaints, complaint("complaint.upheld.v1", 6));
        other.deliver(other.clearances, revised(Facts.DAY.minusDays(9)));
        assertThat(other.openObstacles()).hasSize(1);
    }

    @Test
    void aRejectionEndsASuspensionAndIsNothingElse() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, suspended(4), complaint("complaint.rejected.v1", 7));
        assertThat(suspension()).isInstanceOf(Obstacle.Resolved.class);

        World other = World.withAProject();
        other.deliver(other.complaints, complaint("complaint.rejected.v1", 7));
        assertThat(other.obstacles.all()).isEmpty();
    }

    @Test
    void liftingASuspensionLeavesAnUpheldComplaintOpen() {
        world.deliver(world.clearances, opened());
        world.deliver(
                world.complaints,
                suspended(4),
                complaint("complaint.upheld.v1", 6),
                complaint("contested-decision.suspension-lifted.v1", 7));

        assertThat(world.openObstacles()).hasSize(1);
        assertThat(upheld()).isInstanceOf(Obstacle.Open.class);
    }

    @Test
    void hasOneEffectWhenDeliveredTwice() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, suspended(4), suspended(4));
        world.deliver(world.complaints, complaint("complaint.upheld.v1", 6), complaint("complaint.upheld.v1", 6));
        world.deliver(world.clearances, revised(), revised());

        assertThat(world.obstacles.all()).hasSize(2);
        assertThat(world.obstacles.find(upheld().id().value()).orElseThrow().version())
                .isEqualTo(2);
        assertThat(world.obstacles.find(suspension().id().value()).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void keepsTheLaterWordWhenDeliveredOutOfOrder() {
        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, complaint("complaint.rejected.v1", 7), suspended(4));

        assertThat(world.obstacles.all()).isEmpty();
    }

    @Test
    void waitsForAClearanceThatWasNotReadYet() {
        assertThatThrownBy(() -> world.deliver(world.complaints, complaint("complaint.upheld.v1", 6)))
                .isInstanceOf(NotYet.class);

        world.deliver(world.clearances, opened());
        world.deliver(world.complaints, complaint("complaint.upheld.v1", 6));
        assertThat(upheld()).isInstanceOf(Obstacle.Open.class);
    }

    @Test
    void holdsUpTheProjectWhereNoClearanceIsNamedAndNothingWhereNoProjectIs() {
        world.deliver(world.complaints, data("""
                {"complaintId": "complaint-1", "projectId": "%s", "holderAgency": "pc-lam-dong"}""".formatted(world.project().value())));
        assertThat(upheld()).isInstanceOfSatisfying(Obstacle.Open.class, open -> {
            assertThat(open.report().milestone()).isNull();
            assertThat(open.report().owner()).isEqualTo(new AgencyId("pc-lam-dong"));
        });

        World other = World.withAProject();
        other.deliver(other.complaints, data("{\"complaintId\": \"complaint-1\", \"holderAgency\": \"pc-lam-dong\"}"));
        assertThat(other.obstacles.all()).isEmpty();
    }

    @Test
    void cannotWorkOnAFactWithoutWhatItNeeds() {
        assertThatThrownBy(() -> world.deliver(world.complaints, data("{\"complaintId\": \"c\"}")))
                .isInstanceOf(RuntimeException.class);
        assertThat(world.obstacles.all()).isEmpty();
    }

    private InboundEvent opened() {
        return Facts.of(CLEARANCES, "clearance.opened.v1", "clearance-1", 1, world.ids());
    }

    private static InboundEvent suspendedBy(String agency) {
        return Facts.of(COMPLAINTS, "contested-decision.suspended.v1", "complaint-1", 4, Map.of("suspendedBy", agency));
    }

    private InboundEvent suspended(long sequence) {
        return complaint("contested-decision.suspended.v1", sequence);
    }

    private static InboundEvent complaint(String type, long sequence) {
        return Facts.of(COMPLAINTS, type, "complaint-1", sequence, Map.of());
    }

    private static InboundEvent data(String data) {
        InboundEvent event = complaint("complaint.upheld.v1", 6);
        return new InboundEvent(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.sequence(),
                event.position(),
                event.recordedAt(),
                event.occurredOn(),
                event.agency(),
                null,
                null,
                null,
                data);
    }

    private InboundEvent revised() {
        return revised(Facts.DAY.plusDays(9));
    }

    private InboundEvent revised(LocalDate day) {
        return Facts.of(
                CLEARANCES,
                "plan-line.revised.v1",
                "plan-1",
                3,
                day,
                Map.of("projectId", world.project().value(), "complaintId", "complaint-1"));
    }

    private Obstacle upheld() {
        return world.obstacles
                .find(ObstacleId.ofUpheldComplaint("complaint-1").value())
                .orElseThrow()
                .state();
    }

    private Obstacle suspension() {
        return world.obstacles
                .find(ObstacleId.ofSuspension("complaint-1").value())
                .orElseThrow()
                .state();
    }
}
