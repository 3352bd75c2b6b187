package org.clearway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.application.EventFilter;
import org.clearway.insight.application.EventRecord;
import org.clearway.insight.application.EventViews;
import org.clearway.insight.application.FeedPage;
import org.clearway.insight.application.FindingEvents;
import org.clearway.insight.application.Viewer;
import org.clearway.insight.domain.KeptEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecordIT extends InsightIT {
    private static final Viewer ALL = Viewer.inspector("inspectorate-lam-dong");
    private static final int WRITERS = 8;
    private static final int EVENTS = 250;

    private final FindingEvents finding;
    private final EventRecord record;
    private final EventViews views;
    private final MongoDatabase database;

    @Autowired
    RecordIT(FindingEvents finding, EventRecord record, EventViews views, MongoDatabase database) {
        this.finding = finding;
        this.record = record;
        this.views = views;
        this.database = database;
    }

    private InboundEvent something(String project) {
        return sent.event("project-service", "some.thing.v1", project, "pc-lam-dong", Map.of("projectId", project));
    }

    private static EventFilter of(String project) {
        return new EventFilter(List.of(), null, project, null, null, null, null);
    }

    private List<String> ids(String project) {
        return finding.page(ALL, of(project), 0, 500).events().stream()
                .map(kept -> kept.event().id())
                .toList();
    }

    @Test
    void anEventDeliveredTwiceIsKeptOnce() {
        String project = sent.id("p");
        InboundEvent event = something(project);

        keep(event, event);
        keep(event);

        assertThat(ids(project)).containsExactly(event.id());
    }

    @Test
    void eventsMayComeInWhateverOrder() {
        String project = sent.id("p");
        InboundEvent first = something(project);
        InboundEvent second = something(project);
        InboundEvent third = something(project);

        keep(third);
        keep(first, second);

        assertThat(ids(project)).containsExactlyInAnyOrder(first.id(), second.id(), third.id());
    }

    @Test
    void whatIsKeptIsWhatWasPublished() {
        String project = sent.id("p");
        InboundEvent event = sent.event(
                "clearance-service",
                "never.heard-of.v9",
                project,
                "pc-lam-dong",
                Map.of("projectId", project, "amount", 12_345_678_901L, "title", Map.of("vi", "Đất ở")));

        keep(event);

        assertThat(finding.page(ALL, of(project), 0, 10).events())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.event().data()).contains("12345678901", "Đất ở");
                    assertThat(kept.event().sequence()).isEqualTo(event.sequence());
                    assertThat(kept.event().recordedAt()).isEqualTo(event.recordedAt());
                    assertThat(kept.event().correlationId()).isEqualTo(event.correlationId());
                });
    }

    /** Writers commit at the same time, and twice; a reader pages through at once, with and without a filter. */
    @Test
    void pagingWhileWritersCommitLosesAndRepeatsNothing() throws Exception {
        String project = sent.id("p");
        long from = finding.tail();
        Set<String> expected = new HashSet<>();
        CountDownLatch done = new CountDownLatch(WRITERS);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 2)) {
            for (int w = 0; w < WRITERS; w++) {
                List<InboundEvent> events = new ArrayList<>();
                for (int i = 0; i < EVENTS; i++) {
                    InboundEvent event = something(project + "/" + w);
                    events.add(event);
                    expected.add(event.id());
                }
                writers.execute(() -> write(events, done));
            }
            Future<List<KeptEvent>> all = writers.submit(() -> pageThrough(EventFilter.ALL, from, done));
            Future<List<KeptEvent>> filtered = writers.submit(() -> pageThrough(
                    new EventFilter(List.of("some.*"), null, null, "pc-lam-dong", null, null, null), from, done));

            for (Future<List<KeptEvent>> reader : List.of(all, filtered)) {
                List<String> read = reader.get(60, TimeUnit.SECONDS).stream()
                        .map(kept -> kept.event().id())
                        .filter(expected::contains)
                        .toList();
                assertThat(read).doesNotHaveDuplicates().hasSameElementsAs(expected);
            }
            assertThat(all.get().stream().map(KeptEvent::position)).isSorted();
        }
    }

    private void write(List<InboundEvent> events, CountDownLatch done) {
        try {
            Random random = new Random(events.size());
            List<InboundEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < shuffled.size(); i += 25) {
                keeping().keep(shuffled.subList(i, Math.min(i + 25, shuffled.size())));
                keeping().keep(shuffled.subList(i, Math.min(i + 5, shuffled.size())));
            }
        } finally {
            // A writer that fails is seen by what is missing, not by readers that wait for ever.
            done.countDown();
        }
    }

    private List<KeptEvent> pageThrough(EventFilter filter, long from, CountDownLatch done) {
        List<KeptEvent> read = new ArrayList<>();
        long after = from;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (System.nanoTime() < end) {
            boolean last = done.getCount() == 0;
            FeedPage page = finding.page(ALL, filter, after, 7);
            read.addAll(page.events());
            after = page.reached();
            if (last && !page.more() && page.events().isEmpty()) {
                return read;
            }
        }
        throw new AssertionError("not done in time, at " + after);
    }

    @Test
    void theViewsAreMadeAgainWhenTheyAreLost() throws Exception {
        String project = sent.id("p");
        String owner = sent.id("owner");
        keep(
                sent.event(
                        "project-service",
                        "agency.registered.v1",
                        owner,
                        "system",
                        Map.of("agencyId", owner, "nameVi", "Ban Quản lý dự án", "nameEn", "Project board")),
                sent.event(
                        "project-service",
                        "project.registered.v1",
                        project,
                        "system",
                        Map.of("projectId", project, "title", Map.of("vi", "Đường"), "ownerAgency", owner)),
                something(project),
                something(project));
        List<String> before = ids(project);
        assertThat(before).hasSize(3);

        for (String view : List.of("keyedFeed", "parties", "agencyNames")) {
            database.getCollection(view).deleteMany(new Document());
        }
        views.catchUp();

        assertThat(ids(project)).isEqualTo(before);
        assertThat(finding.page(Viewer.of(owner), of(project), 0, 10).events())
                .as("its parties")
                .hasSize(3);
        assertThat(database.getCollection("agencyNames")
                        .find(Filters.eq("_id", owner))
                        .first())
                .containsEntry("vi", "Ban Quản lý dự án");
        assertThat(finding.tail()).isGreaterThanOrEqualTo(record.tail());
    }

    /** One event of each kind that nothing here is made for; what follows on them is fed all the same. */
    @Test
    void oddEventsHoldUpNobody() {
        String project = sent.id("p");
        List<InboundEvent> odd = new ArrayList<>();
        for (String type : List.of("x.limit-started", "x.limit-", ".limit-.v1", "", ".", "milestone.scheduled.v1")) {
            odd.add(sent.event("project-service", type, project, "pc-lam-dong", Map.of("projectId", project)));
        }
        odd.add(something(project));

        keep(odd.toArray(InboundEvent[]::new));

        assertThat(ids(project))
                .containsExactlyElementsOf(odd.stream().map(InboundEvent::id).toList());
    }

    @Test
    void anEntryChangedByHandIsFound() throws Exception {
        keep(something(sent.id("p")), something(sent.id("q")));
        assertThat(json(analyst(), "/api/v1/records/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
        MongoCollection<Document> entries = database.getCollection("record");
        Document entry = Objects.requireNonNull(
                entries.find().sort(Sorts.ascending("_id")).first());

        entries.updateOne(Filters.eq("_id", entry.get("_id")), Updates.set("a", "another-agency"));
        try {
            assertThat(json(analyst(), "/api/v1/records/verification")
                            .path("intact")
                            .asBoolean())
                    .isFalse();
            assertThat(json(analyst(), "/api/v1/records/verification")
                            .path("brokenAt")
                            .asLong())
                    .isEqualTo(1);
        } finally {
            entries.replaceOne(Filters.eq("_id", entry.get("_id")), entry);
        }
        assertThat(get(officer("pc-lam-dong"), "/api/v1/records/verification").statusCode())
                .isEqualTo(403);
    }
}
