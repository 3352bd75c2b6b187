package org.clearway.localstack.walkthrough;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 4, second half: the third household complains about its plan line; the clocks show how they were counted. */
final class ComplaintStep {
    /** What complaint-service says while it has not read the other services' events yet. */
    static final Set<String> NOT_YET_KNOWN =
            Set.of("unknown-plan-line", "plan-not-approved", "unknown-agency", "competence-unknown", "unknown-parcel");

    private final Scene scene;
    private final Cast cast;

    ComplaintStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        file();
        Answer received = scene.does(
                "it is received at the competent agency",
                Cast.PROVINCE_OFFICER,
                act("receipt"),
                Json.object("occurredOn", cast.dates.complaintReceived()));
        checkLimit(received, Law.COMPLAINT_ACCEPTANCE, cast.dates.complaintReceived());
        Answer accepted = scene.does(
                "the head accepts it",
                Cast.PROVINCE_HEAD,
                act("acceptance"),
                Json.object("occurredOn", cast.dates.complaintAccepted(), "noticeNumber", cast.paper("TB")));
        scene.check("state of the complaint", "ACCEPTED", accepted.text("state"), accepted);
        checkLimit(accepted, Law.COMPLAINT_RESOLUTION, cast.dates.complaintAccepted());
        keep(accepted);
        anotherAgencySeesNothing();
    }

    private void file() {
        Household third = cast.household(3);
        Answer filed = scene.doesOnceKnown(
                third.name() + " complains about its plan line",
                Cast.PROVINCE_OFFICER,
                "/complaints",
                Json.object(
                        "occurredOn", cast.dates.complaintFiled(),
                        "channel", "IN_PERSON",
                        "complainant", Json.object("name", third.name(), "address", "Thôn mẫu, xã Bảo Lâm 1"),
                        "statement", "MẪU: đơn giá đất trồng cà phê của hộ thấp hơn thửa bên cạnh.",
                        "knownOn", cast.dates.accepted(),
                        "against", Json.object("planId", cast.planId, "lineId", third.lineId)),
                NOT_YET_KNOWN);
        cast.complaintId = filed.text("id");
        scene.check("contested decision", "PLAN_LINE", filed.text("contested/kind"), filed);
        scene.check("its author", Cast.PROVINCE, filed.text("contested/author"), filed);
        scene.check("filed within its window", "true", filed.text("filedInTime"), filed);
    }

    private void checkLimit(Answer complaint, Law law, LocalDate start) {
        JsonNode clock = StreamSupport.stream(complaint.at("clocks").spliterator(), false)
                .filter(one -> Json.text(one, "limit/code").equals(law.code()))
                .findFirst()
                .orElseThrow(() -> scene.failed("a clock " + law.code(), "none", complaint));
        law.check(scene, Json.at(clock, "limit"), start, complaint);
    }

    private void keep(Answer accepted) {
        cast.kept.keep(
                "the complaint when it was accepted",
                "complaints/" + cast.complaintId,
                scene.recordedAt(cast.complaintId, accepted),
                Map.of(
                        "version", String.valueOf(accepted.version()),
                        "state/status", "accepted",
                        "state/statusSince", cast.dates.complaintAccepted().toString(),
                        "state/holderAgency", accepted.text("holderAgency")));
    }

    /** What one may not see is not there (404). */
    private void anotherAgencySeesNothing() {
        scene.isHidden(
                "another agency's case is not there", Cast.OTHER_COMMUNE_HEAD, "/complaints/" + cast.complaintId);
    }

    private String act(String name) {
        return "/complaints/" + cast.complaintId + "/" + name;
    }
}
