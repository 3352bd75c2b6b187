package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;
import org.clearway.clearance.domain.LandUser;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.eventing.Streams;
import org.clearway.vault.AccessEntry;
import org.clearway.vault.PersonId;
import org.clearway.vault.PersonalVault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/** Who a land user is stays in the vault: not in a topic, not in the journal, not in a state document or copy. */
@TestConstructor(autowireMode = AutowireMode.ALL)
class PersonalDataIT extends ClearanceIT {
    private static final List<String> CANARIES =
            List.of("Hộ mẫu 8642", "0000000008642", "+84 000 000 08642", "97040008642", "Thôn mẫu");
    private final PersonalVault vault;
    private final MongoDatabase database;
    private final Streams<LandUser, LandUserEvent> landUsers;

    @Autowired
    PersonalDataIT(PersonalVault vault, MongoDatabase database, Streams<LandUser, LandUserEvent> landUsers) {
        this.vault = vault;
        this.database = database;
        this.landUsers = landUsers;
    }

    @Test
    void opensThemForTheCompensationUnitOnRecord() {
        Story story = aStory();
        JsonNode landUser = story.landUser("8642", "5");
        String path = Story.LAND_USERS + Story.id(landUser) + "/personal-data";

        JsonNode fields =
                story.unit.get(path + "?purpose=PAYMENT").expect(200).body().path("fields");
        assertThat(fields.path("name").asString()).isEqualTo("Hộ mẫu 8642");
        story.unit.get(path).refused(400, "missing-parameter");
        as("pc-lam-dong", "officer").get(path + "?purpose=PAYMENT").refused(403, "not-your-act");
        as("land-fund-lam-dong", "analyst").get(path + "?purpose=PAYMENT").refused(403, "not-allowed");
        String person = landUsers
                .find(Story.id(landUser))
                .orElseThrow()
                .state()
                .file()
                .person()
                .value();
        assertThat(vault.accesses(new PersonId(person)))
                .singleElement()
                .extracting(AccessEntry::access)
                .satisfies(access -> {
                    assertThat(access.who()).isEqualTo("someone-of-land-fund-lam-dong");
                    assertThat(access.purpose()).startsWith("PAYMENT");
                });
    }

    @Test
    void takesACorrectionThatARepeatedRequestDoesNotWriteOver() {
        Story story = aStory();
        String key = UUID.randomUUID().toString();
        String listing = story.clearancePath() + "/land-users";
        String body = Story.landUserBody("8642", "5", "agricultural");
        JsonNode landUser = story.unit.post(listing, body, key).expect(201).body();
        String path = Story.LAND_USERS + Story.id(landUser) + "/personal-data";
        String corrected = "{\"name\": \"Hộ mẫu đã sửa\"}";

        as("pc-lam-dong", "officer").put(path, corrected).refused(403, "not-your-act");
        as("pc-bao-lam-2", "officer").put(path, corrected).refused(404, "not-found");
        story.unit.put(path, "{}").expect(400);
        story.unit.put(path, corrected).expect(200);
        story.unit.post(listing, body, key).expect(201);

        JsonNode fields =
                story.unit.get(path + "?purpose=PAYMENT").expect(200).body().path("fields");
        assertThat(fields.path("name").asString()).isEqualTo("Hộ mẫu đã sửa");
        assertThat(fields.has("phone")).isFalse();
        PersonId person = new PersonId(landUsers
                .find(Story.id(landUser))
                .orElseThrow()
                .state()
                .file()
                .person()
                .value());
        assertThat(vault.accesses(person))
                .extracting(entry -> entry.access().purpose().replaceFirst(",.*", ""))
                .containsExactly("CORRECTION", "PAYMENT");
        vault.erase(person);
        story.unit.put(path, corrected).refused(409, "person-erased");
    }

    @Test
    void leavesNoneInTopicsOrDocuments() {
        Story story = aStory();
        JsonNode landUser = story.landUser("8642", "1000");
        story.listFixed().notifiedAll();
        story.delivered(Story.id(landUser));
        story.inventoried(Story.id(landUser));
        JsonNode plan = story.drafted(landUser);
        story.posted(plan.path("planId").asString());
        JsonNode approved = story.approved(plan.path("planId").asString(), 1, 0);
        story.acceptance(landUser, Story.lineOf(approved, landUser), "2026-08-15")
                .expect(200);
        story.payment(landUser, Story.lineOf(approved, landUser), "2026-08-20").expect(200);
        story.decision(landUser, "2026-09-02").expect(200);
        story.handOver(landUser, "2026-09-05", "1000").expect(200);
        story.awaitHandedOver(1);

        List<String> written = new ArrayList<>(everyDocument());
        for (ConsumerRecord<String, String> met : Topics.all("clearances")) {
            StringBuilder text = new StringBuilder(met.key()).append(met.value());
            met.headers().forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8)));
            written.add(text.toString());
        }
        assertThat(written).anyMatch(text -> text.contains(Story.id(landUser)));
        for (String canary : CANARIES) {
            assertThat(written).noneMatch(text -> text.contains(canary));
        }
    }

    private List<String> everyDocument() {
        List<String> documents = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            for (RawBsonDocument document :
                    database.getCollection(collection, RawBsonDocument.class).find()) {
                documents.add(
                        document.toJson() + new String(document.getByteBuffer().array(), StandardCharsets.UTF_8));
            }
        }
        return documents;
    }
}
