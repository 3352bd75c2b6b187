package org.clearway.localstack.record;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.clearway.eventing.ChainCheck;
import org.clearway.eventing.Journal;
import org.clearway.eventing.Journals;
import org.clearway.eventing.TopicCheck;

/** Compares a service's journal with its topic, and walks the journal's chains; from outside the service. */
final class ServiceCheck {
    private ServiceCheck() {}

    /** @param brokenChains lanes with an entry that was changed, removed or put in by hand, in words */
    record Found(TopicCheck topic, List<String> brokenChains) {}

    static Found of(CheckedService service) {
        try (MongoClient client = MongoClients.create(service.mongoUri())) {
            Journal journal = Journals.readOnly(
                    client.getDatabase(service.database()), service.eventing().lanes());
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
}
