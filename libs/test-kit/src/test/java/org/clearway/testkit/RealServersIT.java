package org.clearway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(RealServersIT.Nothing.class)
@RealServers
class RealServersIT {
    @Configuration
    static class Nothing {}

    @Value("${spring.mongodb.uri}")
    String mongo = "";

    @Value("${spring.kafka.bootstrap-servers}")
    String kafka = "";

    @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}")
    String issuer = "";

    @Test
    void givesAnEmptyDatabaseThatTakesTransactions() {
        ConnectionString address = new ConnectionString(mongo);
        try (MongoClient client = MongoClients.create(address);
                var session = client.startSession()) {
            var papers =
                    client.getDatabase(String.valueOf(address.getDatabase())).getCollection("papers");
            assertThat(papers.countDocuments()).isZero();
            session.withTransaction(() -> papers.insertOne(session, new Document("_id", 1)));
            assertThat(papers.deleteMany(new Document()).getDeletedCount()).isOne();
        }
    }

    @Test
    void givesABrokerThatMakesTopicsOnlyWhenTold() throws Exception {
        String topic = TestTopics.createFresh(kafka, "papers", 3);
        TestTopics.create(kafka, topic, 3);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            assertThat(admin.listTopics().names().get()).contains(topic).doesNotContain("unheard-of");
        }
    }

    @Test
    void givesTheIssuerOfTheSharedTokens() {
        assertThat(issuer).isEqualTo(TestTokens.shared().issuer());
    }

    @Nested
    class Within {
        @Value("${spring.mongodb.uri}")
        String nested = "";

        @Test
        void sharesTheDatabaseOfTheClassAround() {
            assertThat(nested).isEqualTo(mongo);
        }
    }
}
