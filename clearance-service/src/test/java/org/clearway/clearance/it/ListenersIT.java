package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.clearway.clearance.it.Story.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clearway.clearance.application.Directory;
import org.clearway.clearance.application.FindingComplaints;
import org.clearway.clearance.domain.ActingAgency;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.CompensationPlan;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LandUserKind;
import org.clearway.clearance.domain.ParcelDraft;
import org.clearway.clearance.domain.ParcelId;
import org.clearway.clearance.domain.PersonRef;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.clearance.domain.Suspension;
import org.clearway.clearance.domain.UnitSuccessor;
import org.clearway.clearance.domain.UnlawfulRecovery;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Origin;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.clearway.eventing.Subscription;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/** Every listener: delivered twice, and out of order. */
@TestConstructor(autowireMode = AutowireMode.ALL)
class ListenersIT extends ClearanceIT {
    private final Map<String, Subscription> subscriptions;
    private final FactMapper mapper;
    private final Directory directory;
    private final FindingComplaints complaints;
    private final Streams<Clearance, ClearanceEvent> clearances;
    private final Streams<LandUser, LandUserEvent> landUsers;
    private final Streams<CompensationPlan, PlanEvent> plans;
    private final EventStore store;

    @Autowired
    ListenersIT(
            Map<String, Subscription> subscriptions,
            FactMapper mapper,
            Directory directory,
            FindingComplaints complaints,
            Streams<Clearance, ClearanceEvent> clearances,
            Streams<LandUser, LandUserEvent> landUsers,
            Streams<CompensationPlan, PlanEvent> plans,
            EventStore store) {
        this.subscriptions = subscriptions;
        this.mapper = mapper;
        this.directory = directory;
        this.complaints = complaints;
        this.clearances = clearances;
        this.landUsers = landUsers;
        this.plans = plans;
        this.store = store;
    }

    @Test
    void opensOneClearanceForAMilestoneHoweverOftenItIsSaid() {
        String milestone = UUID.randomUUID().toString();
        String data = """
                {"projectId": "p", "milestoneId": "%s", "kind": "SITE_CLEARANCE", "leadAgency": "lead-of-%s",
                 "clearance": {"unitCode": "25054", "compensationUnit": "land-fund-lam-dong"}}""".formatted(milestone, milestone);
        InboundEvent scheduled = event("milestone.scheduled.v1", milestone, 3, data);

        deliver("projectEvents", scheduled);
        deliver("projectEvents", scheduled);
        deliver("projectEvents", event("milestone.scheduled.v1", milestone, 4, data));
        deliver("projectEvents", event("milestone.scheduled.v1", milestone, 5, """
                {"projectId": "p", "milestoneId": "other-%s", "kind": "PLANNING", "leadAgency": "lead-of-%s",
                 "clearance": {"unitCode": "25054", "compensationUnit": "land-fund-lam-dong"}}""".formatted(milestone, milestone)));

        JsonNode found = as("lead-of-" + milestone, "officer")
                .get("/api/v1/clearances")
                .body()
                .path("items");
        assertThat(found).hasSize(1);
        String id = found.get(0).path("clearanceId").asString();
        assertThat(clearances.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void keepsTheLatestOfAnAgencyWhateverTheOrder() {
        String agency = "agency-" + UUID.randomUUID();
        InboundEvent registered = event("agency.registered.v1", agency, 1, """
                {"agencyId": "%s", "kind": "PEOPLES_COMMITTEE", "unitCode": "1"}""".formatted(agency));
        InboundEvent ended = event("agency.ended.v1", agency, 2, """
                {"validTo": "2025-06-30", "successorIds": ["pc-lam-dong"]}""");

        deliver("projectEvents", registered);
        deliver("projectEvents", ended);
        deliver("projectEvents", registered);
        deliver("projectEvents", ended);

        ActingAgency kept = directory.agency(new AgencyRef(agency)).orElseThrow();
        assertThat(kept.validTo()).isEqualTo(LocalDate.parse("2025-06-30"));
        assertThat(kept.successors()).containsExactly(new AgencyRef("pc-lam-dong"));
    }

    @Test
    void keepsUnitsAndCompetencesOnce() {
        String code = Integer.toString(Math.floorMod(UUID.randomUUID().hashCode(), 100_000));
        String power = "power-" + code;
        InboundEvent unit = event("unit.established.v1", code + "@", 1, """
                {"code": "%s", "kind": "COMMUNE", "parent": "68"}""".formatted(code));
        InboundEvent row = event("competence.assigned.v1", power, 2, """
                {"competenceId": "%s", "power": "%s", "agencyKind": "X", "level": "PROVINCE"}""".formatted(power, power));
        InboundEvent older = event("competence.assigned.v1", power, 1, """
                {"competenceId": "%s", "power": "%s", "agencyKind": "OLD", "level": "COMMUNE"}""".formatted(power, power));
        InboundEvent endedUnit = event("unit.ended.v1", code + "@", 2, """
                {"validTo": "2025-06-30", "successors": [{"code": "s%s", "coverage": "WHOLE"},
                                                         {"code": "t", "coverage": "PART"}]}""".formatted(code));

        List.of(unit, endedUnit, unit, row, older, row).forEach(event -> deliver("projectEvents", event));

        assertThat(directory.unitsOf(code)).singleElement().satisfies(kept -> {
            assertThat(kept.validTo()).isEqualTo(LocalDate.parse("2025-06-30"));
            assertThat(kept.successors())
                    .containsExactly(new UnitSuccessor("s" + code, true), new UnitSuccessor("t", false));
        });
        assertThat(directory.unitsBefore(List.of("s" + code)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.code()).isEqualTo(code));
        assertThat(directory.competences(power))
                .singleElement()
                .satisfies(kept -> assertThat(kept.agencyKind()).isEqualTo("X"));
    }

    @Test
    void marksALandUserOnceAndForgetsASuspensionThatWasLifted() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        String complaint = UUID.randomUUID().toString();
        String about = """
                {"complaintId": "%s", "clearanceId": "%s", "landUserId": "%s"}""".formatted(complaint, story.clearanceId(), id(landUser));
        InboundEvent accepted = event("complaint.accepted.v1", complaint, 3, about);
        InboundEvent suspended = event("contested-decision.suspended.v1", complaint, 4, about);
        InboundEvent lifted = event("contested-decision.suspension-lifted.v1", complaint, 5, about);

        deliver("complaintEvents", accepted);
        deliver("complaintEvents", suspended);
        deliver("complaintEvents", suspended);
        assertThat(marks(landUser))
                .singleElement()
                .satisfies(mark -> assertThat(mark.suspensions())
                        .containsExactly(new Suspension(mark.complaint(), LocalDate.parse("2026-09-01"), null)));

        deliver("complaintEvents", lifted);
        deliver("complaintEvents", suspended);
        deliver("complaintEvents", accepted);
        assertThat(marks(landUser)).singleElement().satisfies(mark -> {
            assertThat(mark.state()).isEqualTo("suspension-lifted");
            assertThat(mark.suspensions())
                    .singleElement()
                    .satisfies(suspension -> assertThat(suspension.until()).isEqualTo(LocalDate.parse("2026-09-01")));
        });
    }

    @Test
    void sendsALineBackOnceForAnUpheldComplaint() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        story.notifiedAll();
        story.delivered(id(landUser));
        story.inventoried(id(landUser));
        JsonNode plan = story.drafted(landUser);
        String planId = plan.path("planId").asString();
        String complaint = UUID.randomUUID().toString();
        // Without the line's own id: it is found by the land user.
        String about = """
                {"complaintId": "%s", "landUserId": "%s"}""".formatted(complaint, id(landUser));
        InboundEvent upheld = event("complaint.upheld.v1", complaint, 6, about);

        deliver("complaintEvents", upheld);
        deliver("complaintEvents", upheld);
        deliver("complaintEvents", event("complaint.partly-upheld.v1", complaint, 7, about));
        deliver("complaintEvents", event("complaint.accepted.v1", complaint, 3, about));

        assertThat(plans.find(planId).orElseThrow().version()).isEqualTo(2);
        assertThat(Story.lineOf(story.unit.get(Story.PLANS + planId).body(), landUser)
                        .path("revisionRequiredBy"))
                .hasSize(1);
    }

    @Test
    void countsProgressOnceAndInAnyOrder() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        String ids = "{\"clearanceId\": \"%s\", \"landUserId\": \"%s\", \"lineVersion\": 1"
                .formatted(story.clearanceId(), id(landUser));
        InboundEvent accepted = event("compensation.accepted.v1", id(landUser), 105, ids + "}");
        InboundEvent refused = event("compensation.refused.v1", id(landUser), 107, ids + "}");
        InboundEvent paid =
                event("compensation.paid.v1", id(landUser), 108, ids + ", \"paidInTotal\": 5, \"settled\": true}");
        long before = version(story);

        deliver("ownEvents", paid);
        deliver("ownEvents", refused);
        deliver("ownEvents", paid);
        deliver("ownEvents", accepted);

        assertThat(version(story))
                .as("paid and refused; the older acceptance changes nothing")
                .isEqualTo(before + 2);
        JsonNode households = story.progress().path("households");
        assertThat(households.path("accepted").asInt()).isZero();
        assertThat(households.path("paid").asInt()).isEqualTo(1);
    }

    @Test
    void countsNothingOfAnEarlierVersionOfALineThatWasRevised() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        String ids = "{\"clearanceId\": \"%s\", \"landUserId\": \"%s\"".formatted(story.clearanceId(), id(landUser));
        InboundEvent revised = event("plan-line.revised.v1", "plan-of-" + id(landUser), 8, ids + """
                , "version": 2, "amount": 6, "effectiveOn": "2026-10-01"}""");
        InboundEvent first = event("compensation.accepted.v1", id(landUser), 105, ids + ", \"lineVersion\": 1}");
        InboundEvent second = event("compensation.accepted.v1", id(landUser), 106, ids + ", \"lineVersion\": 2}");

        List.of(first, revised, first, revised).forEach(event -> deliver("ownEvents", event));
        assertThat(story.progress().path("households").path("accepted").asInt()).isZero();

        deliver("ownEvents", second);
        deliver("ownEvents", revised);
        assertThat(story.progress().path("households").path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void countsAHandOverOnce() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        InboundEvent handedOver =
                event("site.handed-over.v1", id(landUser), 109, """
                {"clearanceId": "%s", "landUserId": "%s", "complete": true, "soFar": {"areaM2": 100,
                 "usableAreaM2": 60, "lengthM": 40, "usableLengthM": 20}}""".formatted(story.clearanceId(), id(landUser)));
        long before = version(story);

        deliver("ownEvents", handedOver);
        deliver("ownEvents", handedOver);

        assertThat(version(story)).isEqualTo(before + 1);
        assertThat(story.progress().path("areaM2").path("usable").decimalValue())
                .isEqualByComparingTo("60");
    }

    @Test
    void startsTheTimeForPaymentOnceForEachLine() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        InboundEvent approved = event("plan.approved.v1", "plan-of-" + id(landUser), 6, """
                {"effectiveOn": "2026-09-01", "lines": [{"landUserId": "%s", "version": 1, "amount": 5}]}""".formatted(id(landUser)));
        InboundEvent revised = event(
                "plan-line.revised.v1", "plan-of-" + id(landUser), 8, """
                {"clearanceId": "%s", "landUserId": "%s", "version": 2, "amount": 6,
                 "effectiveOn": "2026-10-01"}""".formatted(story.clearanceId(), id(landUser)));

        deliver("ownEvents", revised);
        deliver("ownEvents", approved);
        deliver("ownEvents", approved);
        deliver("ownEvents", revised);

        assertThat(landUsers.find(id(landUser)).orElseThrow().state().watches()).hasSize(2);
        // These limits are long over: the scanner may say so meanwhile, so only what was started is counted.
        assertThat(said("land-user", id(landUser), "clearance.limit-started.v1"))
                .isEqualTo(2);
    }

    @Test
    void beginsTheRecordOfALandUserWhoseRequestBrokeOff() {
        Story story = aStory();
        String landUser = StreamId.newId();
        var command = new ClearanceCommand.CountLandUser(
                new LandUserId(landUser),
                LandUserKind.COMMUNITY,
                new PersonRef(UUID.randomUUID().toString()),
                List.of(new ParcelDraft(
                        new ParcelId(StreamId.newId()), "25054", "9", "9", BigDecimal.TEN, "agricultural", null)),
                authority(),
                LocalDate.parse("2026-06-01"));

        // As if the service had died after the first of its writes.
        clearances.execute(
                story.clearanceId(),
                new Origin("broken-off-" + landUser, "", "test", "land-fund-lam-dong", null, null, null),
                Streams.ANY_VERSION,
                state -> ClearanceDecider.decide(state, command));

        await().atMost(Story.PATIENCE)
                .untilAsserted(() -> assertThat(landUsers.find(landUser)).isPresent());
        assertThat(story.unit.get(Story.LAND_USERS + landUser).status()).isEqualTo(200);
    }

    @Test
    void givesEverybodyTheNoticeWhoseRequestBrokeOff() {
        Story story = aStory();
        JsonNode first = story.landUser("1", "100");
        JsonNode second = story.landUser("2", "100");
        InboundEvent issued = event("recovery-notice.issued-to-all.v1", story.clearanceId(), 90, """
                {"clearanceId": "%s", "projectId": "p", "milestoneId": "m", "issuedBy": "pc-lam-dong",
                 "noticeNumber": "1/TB", "meetingHeldOn": "2026-06-25", "meetingMinutesNumber": "1/BB",
                 "landUsers": ["%s", "%s"], "occurredOn": "2026-07-01"}""".formatted(
                        story.clearanceId(), id(first), id(second)));

        story.province
                .post(Story.LAND_USERS + id(first) + "/notice", Story.notice("2026-07-01"))
                .expect(200);
        deliver("ownEvents", issued);
        deliver("ownEvents", issued);

        for (JsonNode landUser : new JsonNode[] {first, second}) {
            assertThat(said("land-user", id(landUser), "recovery-notice.issued.v1"))
                    .isEqualTo(1);
        }
    }

    @Test
    void beginsAPlanOnceWhoseRequestBrokeOff() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        String plan = StreamId.newId();
        InboundEvent claimed = event("plan-lines.claimed.v1", story.clearanceId(), 90, """
                {"clearanceId": "%s", "projectId": "p", "milestoneId": "m", "planId": "%s", "unitCode": "25054",
                 "compensationUnit": "land-fund-lam-dong", "ruleSet": "LAW_2024", "occurredOn": "2026-07-12",
                 "lines": [{"lineId": "l", "landUserId": "%s", "parcelIds": [], "amount": 5, "currency": "VND",
                            "version": 1, "resettlement": false}]}""".formatted(
                        story.clearanceId(), plan, id(landUser)));

        deliver("ownEvents", claimed);
        deliver("ownEvents", claimed);

        assertThat(plans.find(plan).orElseThrow().version()).isEqualTo(1);
    }

    private Authority authority() {
        AgencyRef unit = new AgencyRef("land-fund-lam-dong");
        Optional<ActingAgency> known = directory.agency(unit);
        return new Authority(known.orElseThrow(), Duty.CARRY_OUT_COMPENSATION, Set.of(unit), null);
    }

    private List<ComplaintMark> marks(JsonNode landUser) {
        return complaints.about(
                landUsers.find(id(landUser)).orElseThrow().state().file(), null);
    }

    private long version(Story story) {
        return clearances.find(story.clearanceId()).orElseThrow().version();
    }

    private long said(String kind, String id, String type) {
        return store.journal().read(new StreamId(kind, id), 0).stream()
                .flatMap(entry -> entry.facts().stream())
                .filter(fact -> fact.type().equals(type))
                .count();
    }

    private void deliver(String subscription, InboundEvent event) {
        Objects.requireNonNull(subscriptions.get(subscription)).deliver(event, mapper);
    }

    @Test
    void keepsTheOutcomeWhateverHappensToTheSuspensionAfterwards() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        String complaint = UUID.randomUUID().toString();
        String about = """
                {"complaintId": "%s", "clearanceId": "%s", "landUserId": "%s"}""".formatted(complaint, story.clearanceId(), id(landUser));

        deliver("complaintEvents", event("contested-decision.suspended.v1", complaint, 4, about));
        deliver("complaintEvents", event("complaint.lapsed.v1", complaint, 5, about));
        deliver("complaintEvents", event("complaint.lapse-annulled.v1", complaint, 6, about));
        assertThat(marks(landUser))
                .singleElement()
                .satisfies(mark -> assertThat(mark.state()).isEqualTo("lapse-annulled"));

        deliver("complaintEvents", event("complaint.rejected.v1", complaint, 7, about));
        deliver("complaintEvents", event("complaint.lapse-annulled.v1", complaint, 8, about));
        deliver("complaintEvents", event("contested-decision.suspension-lifted.v1", complaint, 9, about));
        assertThat(marks(landUser)).singleElement().satisfies(mark -> {
            assertThat(mark.state()).isEqualTo("rejected");
            assertThat(mark.suspensions())
                    .singleElement()
                    .satisfies(suspension -> assertThat(suspension.until()).isEqualTo(LocalDate.parse("2026-09-01")));
        });
    }

    @Test
    void holdsAnUpheldComplaintAgainstTheRecoveryAndNotAgainstTheLine() {
        Story story = aStory();
        JsonNode landUser = story.landUser("1", "100");
        story.notifiedAll();
        story.delivered(id(landUser));
        story.inventoried(id(landUser));
        String planId = story.drafted(landUser).path("planId").asString();
        String complaint = UUID.randomUUID().toString();
        String about = """
                {"complaintId": "%s", "clearanceId": "%s", "landUserId": "%s\"""".formatted(complaint, story.clearanceId(), id(landUser));
        InboundEvent filed = event("complaint.filed.v1", complaint, 1, about + """
                , "intake": {"contested": {"kind": "RECOVERY_DECISION"}}}""");
        InboundEvent upheld = event("complaint.upheld.v1", complaint, 6, about + "}");

        List.of(filed, upheld, filed, upheld).forEach(event -> deliver("complaintEvents", event));

        assertThat(plans.find(planId).orElseThrow().version()).isEqualTo(1);
        assertThat(marks(landUser))
                .singleElement()
                .satisfies(mark -> assertThat(mark.unlawfulRecovery())
                        .contains(new UnlawfulRecovery(mark.complaint(), LocalDate.parse("2026-09-01"))));
    }

    private static InboundEvent event(String type, String subject, long sequence, String data) {
        return new InboundEvent(
                "test:" + subject + "-" + sequence,
                "test",
                type,
                subject,
                sequence,
                "0-" + sequence,
                CLOCK.instant(),
                LocalDate.parse("2026-09-01"),
                "pc-lam-dong",
                null,
                null,
                null,
                data);
    }
}
