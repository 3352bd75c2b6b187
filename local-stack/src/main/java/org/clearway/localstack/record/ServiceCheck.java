package org.clearway.localstack.record;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.clearway.eventing.ChainCheck;
import org.clearway.eventing.Entry;
import org.clearway.eventing.Journal;
import org.clearway.eventing.Journals;
import org.clearway.eventing.TopicCheck;

/** Compares a service's journal with its topic, and walks the journal's chains; from outside the service. */
final class ServiceCheck {
    private static final int PAGE = 1000;

    private ServiceCheck() {}

    /** @param brokenChains lanes with an entry that was changed, removed or put in by hand, in words */
    record Found(TopicCheck topic, List<String> brokenChains) {}

    /** How many events a service has journaled by now. */
    static long count(CheckedService service) {
        try (MongoClient client = MongoClients.create(service.mongoUri())) {
            Journal journal = journal(service, client);
            long events = 0;
            for (int lane = 0; lane < journal.lanes(); lane++) {
                List<Entry> page = journal.readLane(lane, 0, PAGE);
                while (!page.isEmpty()) {
                    events += page.stream()
                            .mapToLong(entry -> entry.facts().size())
                            .sum();
                    page = journal.readLane(lane, page.getLast().position(), PAGE);
                }
            }
            return events;
        }
    }

    static Found of(CheckedService service) {
        try (MongoClient client = MongoClients.create(service.mongoUri())) {
            Journal journal = journal(service, client);
            List<String> broken = new ArrayList<>();
            for (int lane = 0; lane < journal.lanes(); lane++) {
                ChainCheck chain = ChainCheck.of(journal, lane);
                if (!chain.isWhole()) {
                    broken.add("chain of lane " + lane + " broken at " + chain.fault());
                }
            }
            return new Found(TopicCheck.compare(journal, service.eventing()), broken);
        }
    }

    private static Journal journal(CheckedService service, MongoClient client) {
        return Journals.readOnly(
                client.getDatabase(service.database()), service.eventing().lanes());
    }
}
