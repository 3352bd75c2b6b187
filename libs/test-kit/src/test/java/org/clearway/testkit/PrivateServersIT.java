package org.clearway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PrivateServersIT {
    @Test
    void aMongoOfItsOwnComesBackWithItsData() {
        try (RealMongo mongo = RealMongo.start()) {
            String address = mongo.freshConnectionString(PrivateServersIT.class);
            try (MongoClient client = MongoClients.create(address)) {
                var papers = client.getDatabase("kept").getCollection("papers");
                papers.insertOne(new Document("_id", 1));
                mongo.kill();
                mongo.restart();
                assertThat(papers.countDocuments()).isOne();
            }
        }
    }

    @Test
    void aKafkaOfItsOwnComesBackWithItsTopics() throws Exception {
        try (RealKafka kafka = RealKafka.start()) {
            TestTopics.create(kafka.bootstrapServers(), "papers", 2);
            kafka.kill();
            kafka.restart();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).contains("papers");
            }
        }
    }
}
