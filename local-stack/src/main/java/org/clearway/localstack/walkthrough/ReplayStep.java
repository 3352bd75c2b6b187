package org.clearway.localstack.walkthrough;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 7: an analyst replays the project's events, and finds the answers of the story in the states of their day. */
final class ReplayStep {
    private final Scene scene;
    private final Cast cast;

    ReplayStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        scene.begin(7, "An analyst replays the project's events and asks for states of moments in between");
        replay();
        cast.kept.all().forEach(this::recall);
        if (scene.isTold()) {
            nothingCameOfRefusals();
        }
        scene.end();
    }

    private void replay() {
        List<SeenEvent> all = new ArrayList<>();
        String after = "0";
        Answer page = page(after);
        while (page.at("items").size() > 0) {
            page.at("items").forEach(event -> all.add(SeenEvent.of(event)));
            after = page.text("next");
            page = page(after);
        }
        Set<String> ids = new HashSet<>();
        Map<String, Long> versions = new HashMap<>();
        for (SeenEvent event : all) {
            if (!ids.add(event.id())) {
                throw scene.failed("each event once", event.id() + " again", page);
            }
            long next = versions.getOrDefault(event.subject(), 0L) + 1;
            if (event.sequence() != next) {
                throw scene.failed(
                        "version " + next + " of " + event.subject() + " next, without gaps",
                        event.id() + " with " + event.sequence(),
                        page);
            }
            versions.put(event.subject(), event.sequence());
        }
        // Between topics there is no order: a consequence may be kept a moment before what led to it.
        boolean begun = all.stream().anyMatch(event -> event.is("project.registered.v1", cast.projectId));
        scene.check("the project's registration is among them", true, begun, page);
        List<SeenEvent> live = scene.events().find(event -> event.projectId().equals(cast.projectId));
        for (SeenEvent event : live) {
            if (!ids.contains(event.id())) {
                throw scene.failed("in the feed every event of the live stream", event.id() + " is not", page);
            }
        }
        scene.tell(all.size() + " events of " + versions.size() + " streams, each once, in order, without gaps; all "
                + live.size() + " seen on the live stream are among them");
    }

    /** By now all that followed from the story's requests is in the record. */
    private void nothingCameOfRefusals() {
        scene.refusals().forEach((correlation, refused) -> {
            Answer page = scene.reads(Cast.ANALYST, "/events?correlation=" + correlation + "&after=0&limit=1");
            if (page.at("items").size() > 0) {
                throw scene.failed("no event of what was refused: " + refused, page.text("items/0/type"), page);
            }
        });
        scene.tell("nothing came of the " + scene.refusals().size() + " refused acts");
    }

    private Answer page(String after) {
        return scene.reads(Cast.ANALYST, "/events?project=" + cast.projectId + "&after=" + after + "&limit=500");
    }

    private void recall(KeptAnswers.Kept kept) {
        Answer state = scene.reads(Cast.ANALYST, "/states/" + kept.path() + "?asOf=" + kept.at());
        kept.facts().forEach((path, answered) -> {
            if (!state.text(path).equals(answered)) {
                throw scene.failed(
                        kept.what() + ", as of " + kept.at() + ": " + path + " = " + answered, state.text(path), state);
            }
        });
        scene.tell(kept.what() + ", as of " + kept.at() + ": as answered then " + kept.facts());
    }
}
