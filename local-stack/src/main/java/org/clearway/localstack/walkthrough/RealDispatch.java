package org.clearway.localstack.walkthrough;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 1, first half: the real dispatch with its 20 tasks; its leads have their alerts, one task is accepted and dated. */
final class RealDispatch {
    static final String NUMBER = "1309-CV/HU";
    private static final int TASKS = 20;
    private static final String LEAD = "pc-bao-lam";
    private static final String LEAD_HEAD = "pc-bao-lam.head";
    private static final String ISSUER_HEAD = "party-bao-lam-standing.head";

    /** On resettlement and farm land; led by the district and its land fund. */
    private static final String TASK = "1309-2.1";

    /** A week after the dispatch: the district tier, which it addresses, was there until mid 2025. */
    private static final LocalDate ACCEPTED_ON = LocalDate.of(2024, 6, 20);

    private final Scene scene;
    private final Cast cast;

    RealDispatch(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        Answer all = scene.reads(LEAD_HEAD, "/directives?limit=500");
        String id = items(all, line -> Json.text(line, "number").equals(NUMBER))
                .map(line -> Json.text(line, "directiveId"))
                .orElseThrow(() -> scene.failed("the directive " + NUMBER, "none", all));
        Answer directive = scene.reads(LEAD_HEAD, "/directives/" + id);
        scene.check("tasks of " + NUMBER, TASKS, directive.at("tasks").size(), directive);
        // Of many stories at once one would do all of it for all the others.
        if (scene.isTold()) {
            everyLeadIsAlerted(id, directive);
            itLiesInTheInbox(id);
            aTaskIsAcceptedAndDated(id);
        }
    }

    private void everyLeadIsAlerted(String id, Answer directive) {
        Map<String, Integer> wanted = new TreeMap<>();
        for (JsonNode task : directive.at("tasks")) {
            task.path("leads").forEach(lead -> {
                wanted.merge(lead.asString() + " INBOX DELIVERED", 1, Integer::sum);
                wanted.merge(lead.asString() + " MAIL SENT", 1, Integer::sum);
            });
        }
        Map<String, Set<String>> found = new TreeMap<>();
        Optional<Boolean> complete = scene.until(() -> {
            readAlerts(id, found);
            return wanted.entrySet().stream().allMatch(one -> told(found, one.getKey()) >= one.getValue())
                    ? Optional.of(true)
                    : Optional.empty();
        });
        if (complete.isEmpty()) {
            wanted.entrySet().removeIf(one -> told(found, one.getKey()) >= one.getValue());
            throw scene.failed(
                    "alerts of its tasks for every lead, in the inbox and by mail", "missing " + wanted, directive);
        }
        int alerts = wanted.values().stream().mapToInt(Integer::intValue).sum();
        scene.tell("all " + wanted.size() / 2 + " leads of the tasks were alerted in the inbox and by mail: " + alerts
                + " alerts");
    }

    /** All pages: the newest alerts come first, and these are the oldest. */
    private void readAlerts(String id, Map<String, Set<String>> found) {
        String path = "/alerts?type=task.assigned.v1&limit=500";
        String next = "";
        do {
            Answer page = scene.reads(Cast.ANALYST, next.isEmpty() ? path : path + "&cursor=" + next);
            for (JsonNode alert : page.at("items")) {
                if (Json.text(alert, "eventSubject").equals(id)) {
                    String whom = Json.text(alert, "recipientAgency") + " " + Json.text(alert, "channel") + " "
                            + Json.text(alert, "status");
                    found.computeIfAbsent(whom, any -> new HashSet<>()).add(Json.text(alert, "eventId"));
                }
            }
            next = page.text("next");
        } while (!next.isEmpty());
    }

    private static int told(Map<String, Set<String>> found, String whom) {
        return found.getOrDefault(whom, Set.of()).size();
    }

    private void itLiesInTheInbox(String id) {
        Answer inbox = scene.reads(LEAD_HEAD, "/inbox?limit=500");
        String subject = items(inbox, entry -> Json.text(entry, "eventSubject").equals(id))
                .map(entry -> Json.text(entry, "subject"))
                .orElseThrow(
                        () -> scene.failed("an entry about " + NUMBER + " in the inbox of " + LEAD, "none", inbox));
        scene.tell("inbox of " + LEAD + ": " + subject);
    }

    /** Once for ever: a later run finds it done and shows it. */
    private void aTaskIsAcceptedAndDated(String id) {
        String path = "/directives/" + id + "/tasks/" + TASK;
        Answer task = scene.reads(LEAD_HEAD, path);
        if (isAccepted(task)) {
            scene.tell(TASK + " was accepted before by " + LEAD);
        } else {
            Answer accepted = scene.does(
                    "the district accepts " + TASK,
                    LEAD_HEAD,
                    path + "/acceptance",
                    Json.object("occurredOn", ACCEPTED_ON));
            scene.check("accepted by " + LEAD, true, isAccepted(accepted), accepted);
        }
        String due = task.text("due");
        if (due.equals("NO_DATE")) {
            LocalDate day = cast.today.plusDays(90);
            Answer dated = scene.does(
                    "the issuer's head sets the day of " + TASK,
                    ISSUER_HEAD,
                    path + "/due-date",
                    Json.object("occurredOn", ACCEPTED_ON.plusDays(1), "due", day));
            due = dated.text("due");
            scene.check("its day", day.toString(), due, dated);
        } else {
            scene.tell(TASK + " was dated before: " + due);
        }
    }

    private static boolean isAccepted(Answer task) {
        return StreamSupport.stream(task.at("acceptedBy").spliterator(), false)
                .anyMatch(agency -> agency.asString("").equals(LEAD));
    }

    private static Optional<JsonNode> items(Answer page, Predicate<JsonNode> wanted) {
        return StreamSupport.stream(page.at("items").spliterator(), false)
                .filter(wanted)
                .findFirst();
    }
}
