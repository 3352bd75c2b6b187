package org.clearway.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.application.LandUsers;
import org.clearway.complaint.application.Plans;
import org.clearway.complaint.application.Plans.KnownLine;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Each listener with the contracts it asked for, delivered twice, and out of order. */
@ComplaintIT
class ListenersIT {
    /** Events that change a copy, and what begins it. */
    private static final Map<String, String> PREDECESSORS =
            Map.of("agency.ended.v1", "agency.registered.v1", "plan-line.revised.v1", "plan.drafted.v1");

    private final Map<String, Subscription> subscriptions;
    private final FactMapper mapper;
    private final Agencies agencies;
    private final Plans plans;

    @Autowired
    private LandUsers landUsers;

    @Autowired
    private Competences competences;

    @Autowired
    private Projects projects;

    @LocalServerPort
    private int port;

    @Autowired
    ListenersIT(Set<Subscription> subscriptions, FactMapper mapper, Agencies agencies, Plans plans) {
        this.subscriptions =
                subscriptions.stream().collect(Collectors.toMap(Subscription::name, subscription -> subscription));
        this.mapper = mapper;
        this.agencies = agencies;
        this.plans = plans;
    }

    @ParameterizedTest
    @ValueSource(strings = {"project-service", "clearance-service"})
    void readsWhatItsContractsSay(String producer) throws IOException {
        Path contracts = Path.of("..", producer, "src", "contracts", "complaint-service");
        try (Stream<Path> files = Files.list(contracts)) {
            Set<String> types = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
            assertThat(types).isEqualTo(reading(producer).keySet());
        }
        String subject = UUID.randomUUID().toString();
        long sequence = 1;
        for (String type : inOrder(reading(producer).keySet())) {
            reading(producer, type)
                    .deliver(
                            ForeignEvents.event(type, subject, sequence++, "2026-07-01", contract(producer, type)),
                            mapper);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project-service agency.registered.v1 kind",
                "project-service agency.ended.v1 validTo",
                "project-service competence.assigned.v1 level",
                "project-service unit.established.v1 kind",
                "project-service project.registered.v1 projectId",
                "clearance-service plan.drafted.v1 lines",
                "clearance-service plan.approved.v1 approvedBy",
                "clearance-service plan-line.revised.v1 lineId",
                "clearance-service land-user.listed.v1 parcels",
                "clearance-service recovery.decided.v1 decidedBy"
            })
    void anEventWithoutANeededFieldDoesNotPass(String missing) {
        String[] words = missing.split(" ", -1);
        ObjectNode body = mapper.read(contract(words[0], words[1]), ObjectNode.class);
        body.remove(words[2]);
        Subscription subscription = reading(words[0], words[1]);
        String subject = UUID.randomUUID().toString();
        String before = Objects.requireNonNullElse(PREDECESSORS.get(words[1]), "");
        if (!before.isEmpty()) {
            subscription.deliver(
                    ForeignEvents.event(before, subject, 1, "2026-07-01", contract(words[0], before)), mapper);
        }

        assertThatThrownBy(() -> subscription.deliver(
                        ForeignEvents.event(words[1], subject, 2, "2026-07-01", body.toString()), mapper))
                .isInstanceOf(RuntimeException.class);
        // With the field the same event passes, so that nothing but the field was at fault.
        subscription.deliver(
                ForeignEvents.event(words[1], subject, 2, "2026-07-01", contract(words[0], words[1])), mapper);
    }

    @Test
    void aProjectIsKnownOnceHoweverOftenItIsDelivered() {
        String id = UUID.randomUUID().toString();
        InboundEvent registered = ForeignEvents.event(
                "project.registered.v1", id, 1, "2026-03-02", "{\"projectId\": \"%s\"}".formatted(id));
        InboundEvent again = ForeignEvents.event("project.registered.v1", id, 2, "2026-03-02", registered.data());
        assertThat(projects.knows(new ProjectRef(id))).isFalse();

        deliver(reading("project-service", "project.registered.v1"), again, registered, again);

        assertThat(projects.knows(new ProjectRef(id))).isTrue();
    }

    @Test
    void anAgencyThatHasEndedOverseesNobody() {
        String superior = "pc-" + UUID.randomUUID();
        String committee = "pc-" + UUID.randomUUID();
        deliver(
                register(),
                agency(superior, 1, "68"),
                ForeignEvents.event(
                        "agency.registered.v1", committee, 1, "2025-07-01", """
                        {"agencyId": "%s", "kind": "PEOPLES_COMMITTEE", "unitCode": "25054", "parentId": "%s"}""".formatted(committee, superior)));
        assertThat(agencies.overseenBy(new AgencyRef(superior))).containsExactly(new AgencyRef(committee));

        deliver(
                register(),
                ForeignEvents.event(
                        "agency.ended.v1",
                        superior,
                        2,
                        "2026-07-01",
                        "{\"agencyId\": \"%s\", \"validTo\": \"2026-11-22\"}".formatted(superior)));

        assertThat(agencies.overseenBy(new AgencyRef(superior))).isEmpty();
        assertThat(agencies.existsToday(new AgencyRef(superior))).isFalse();
        assertThat(agencies.existsToday(new AgencyRef(committee))).isTrue();
    }

    @Test
    void anAgencyIsKeptOnceAndAnOlderEventChangesNothing() {
        String id = "pc-" + UUID.randomUUID();
        InboundEvent registered = agency(id, 1, "25054");
        InboundEvent moved = agency(id, 2, "68");
        InboundEvent ended = ForeignEvents.event(
                "agency.ended.v1", id, 3, "2026-07-01", "{\"agencyId\": \"" + id + "\", \"validTo\": \"2026-08-31\"}");

        deliver(register(), registered, registered, moved, registered, ended, moved, ended);

        Agency kept = agencies.find(new AgencyRef(id)).orElseThrow();
        assertThat(kept.unitCode()).isEqualTo("68");
        assertThat(kept.validTo()).isEqualTo("2026-08-31");
        assertThat(kept.existsOn(LocalDate.parse("2026-09-01"))).isFalse();
    }

    @Test
    void aCompetenceRowIsReplacedByItsLaterVersionOnly() {
        String unit = "u" + UUID.randomUUID();
        String row = UUID.randomUUID().toString();
        InboundEvent established = ForeignEvents.event(
                "unit.established.v1", unit, 1, "2025-07-01", "{\"code\": \"" + unit + "\", \"kind\": \"WARD\"}");
        InboundEvent assigned = competence(row, 1, unit, "2027-12-31");
        InboundEvent shortened = competence(row, 2, unit, "2026-06-30");

        deliver(register(), established, established, assigned, shortened, assigned, shortened);

        Agency ward = new Agency(new AgencyRef("pc"), "COURT", unit, null, null, null, Set.of());
        assertThat(competences.mayResolveFirst(ward, LocalDate.parse("2026-06-30")))
                .isTrue();
        assertThat(competences.mayResolveFirst(ward, LocalDate.parse("2026-07-01")))
                .isFalse();
    }

    @Test
    void aPlanIsKeptInItsLatestVersion() {
        String plan = UUID.randomUUID().toString();
        InboundEvent drafted = ForeignEvents.event(
                "plan.drafted.v1", plan, 1, "2026-06-01", World.plan().replace("?", ""));
        InboundEvent approved = ForeignEvents.event(
                "plan.approved.v1",
                plan,
                5,
                "2026-07-01",
                World.plan().replace("?", ", \"approvedBy\": \"pc-lam-dong\", \"decisionNumber\": \"50/QĐ-UBND\""));
        InboundEvent revised = ForeignEvents.event(
                "plan-line.revised.v1",
                plan,
                7,
                "2026-08-01",
                "{\"lineId\": \"line-1\", \"version\": 2, \"planVersion\": 2}");

        deliver(clearances(), drafted, drafted);
        assertThat(line(plan).approval()).isNull();
        deliver(clearances(), approved, drafted, approved);
        assertThat(Objects.requireNonNull(line(plan).approval()).by()).isEqualTo(new AgencyRef("pc-lam-dong"));
        deliver(clearances(), revised, approved, drafted, revised);

        KnownLine known = line(plan);
        assertThat(known.planVersion()).isEqualTo(2);
        assertThat(known.line().version()).isEqualTo(2);
        assertThat(Objects.requireNonNull(known.approval()).on()).isEqualTo("2026-08-01");
        assertThat(known.approval().by()).isEqualTo(new AgencyRef("pc-lam-dong"));
    }

    @Test
    void aLandUserAndItsRecoveryAreKeptApart() {
        String id = UUID.randomUUID().toString();
        InboundEvent listed = ForeignEvents.event(
                "land-user.listed.v1",
                id,
                1,
                "2026-03-02",
                contract("clearance-service", "land-user.listed.v1").replace("land-user-1", id));
        InboundEvent recovered = ForeignEvents.event(
                "recovery.decided.v1",
                id,
                4,
                "2026-07-20",
                contract("clearance-service", "recovery.decided.v1").replace("land-user-1", id));

        deliver(clearances(), recovered, listed, recovered, listed);

        LandUserRef landUser = new LandUserRef(id);
        assertThat(landUsers.find(landUser).orElseThrow().parcels()).hasSize(1);
        assertThat(landUsers.recovery(landUser).orElseThrow().decidedOn()).isEqualTo("2026-07-20");
    }

    @Test
    void aRevisionCarriesADecisionOutOnceHoweverOftenItIsDelivered() {
        World.isKnownTo(agencies, competences);
        Desk desk = new Desk(port);
        String plan = World.anApprovedPlan(plans, "2026-07-01");
        String id = desk.aCaseUnderVerification(plan, ComplaintServiceIT.today());
        InboundEvent revised = ForeignEvents.event(
                "plan-line.revised.v1",
                plan,
                7,
                ComplaintServiceIT.today(),
                "{\"lineId\": \"line-1\", \"version\": 2, \"complaintId\": \"" + id + "\"}");
        deliver(clearances(), revised);
        assertThat(desk.show(id).json().at("/decision").isMissingNode()).isTrue();
        desk.decide(id, "UPHELD", ComplaintServiceIT.today()).expect(200);
        InboundEvent again =
                ForeignEvents.event("plan-line.revised.v1", plan, 8, ComplaintServiceIT.today(), revised.data());

        deliver(clearances(), again, again, revised, again);

        var view = desk.show(id).expect(200);
        assertThat(view.json().at("/decision/carriedOut/lineVersion").asInt()).isEqualTo(2);
        desk.province("clerk")
                .post(Desk.path(id, "sending"), Desk.on(ComplaintServiceIT.today(), ""))
                .expect(200);
        // Whatever the deliveries caused stands before the sending.
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ComplaintsTopic.typesOf(id)).contains("decision.sent.v1"));
        assertThat(ComplaintsTopic.typesOf(id)).containsOnlyOnce("decision.carried-out.v1");
    }

    /** What we read of a producer, by type. */
    private Map<String, Subscription> reading(String producer) {
        List<Subscription> ours = producer.equals("project-service")
                ? List.of(register(), Objects.requireNonNull(subscriptions.get("complaint-service.projects")))
                : List.of(clearances());
        return ours.stream()
                .flatMap(subscription -> subscription.types().stream().map(type -> Map.entry(type, subscription)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Subscription reading(String producer, String type) {
        return Objects.requireNonNull(reading(producer).get(type), type);
    }

    private Subscription register() {
        return Objects.requireNonNull(subscriptions.get("complaint-service.register"));
    }

    private Subscription clearances() {
        return Objects.requireNonNull(subscriptions.get("complaint-service.clearances"));
    }

    private KnownLine line(String plan) {
        return plans.line(new PlanRef(plan), new PlanLineRef("line-1")).orElseThrow();
    }

    private void deliver(Subscription subscription, InboundEvent... events) {
        for (InboundEvent event : events) {
            subscription.deliver(event, mapper);
        }
    }

    /** What begins a copy comes before what ends or changes it. */
    private static List<String> inOrder(Set<String> types) {
        return types.stream()
                .sorted(Comparator.comparingInt(type -> PREDECESSORS.containsKey(type) ? 1 : 0))
                .toList();
    }

    private static InboundEvent agency(String id, long sequence, String unit) {
        String data =
                "{\"agencyId\": \"%s\", \"kind\": \"PEOPLES_COMMITTEE\", \"unitCode\": \"%s\"}".formatted(id, unit);
        return ForeignEvents.event("agency.registered.v1", id, sequence, "2025-07-01", data);
    }

    private static InboundEvent competence(String row, long sequence, String unit, String validTo) {
        String data = """
                {"power": "first-complaint", "agencyKind": "COURT", "level": "COMMUNE", "unitCode": "%s",
                 "validTo": "%s"}""".formatted(unit, validTo);
        return ForeignEvents.event("competence.assigned.v1", row, sequence, "2025-07-01", data);
    }

    private static String contract(String producer, String type) {
        try {
            return Files.readString(Path.of("..", producer, "src", "contracts", "complaint-service", type + ".json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
