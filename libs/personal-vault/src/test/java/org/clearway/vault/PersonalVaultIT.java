package org.clearway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.clearway.testkit.MutableClock;
import org.clearway.testkit.RealMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalVaultIT {
    private static final String PLAIN = "Người mẫu Số Một";
    private static final Access READING = new Access("officer-1", "pc-lam-dong", "complaint c-1, serving the decision");

    private final String database = RealMongo.freshDatabase(PersonalVaultIT.class);
    private final MasterKey masterKey = MasterKey.random();
    private final MutableClock clock = MutableClock.at("2026-11-23T02:00:00Z");
    private final PersonId person = new PersonId(UUID.randomUUID().toString());

    private PersonalVault vault;
    private MongoClient client;

    @BeforeEach
    void open() {
        vault = openVault();
        client = MongoClients.create(RealMongo.shared().connectionString(database));
    }

    @AfterEach
    void close() {
        vault.close();
        client.close();
    }

    @Test
    void givesBackWhatItKeeps() {
        vault.store(person, Map.of("name", PLAIN, "phone", "+84 00 000 00 01"));

        assertThat(vault.read(person, READING)).contains(Map.of("name", PLAIN, "phone", "+84 00 000 00 01"));
    }

    @Test
    void keepsTheLatestFieldsOnly() {
        vault.store(person, Map.of("name", PLAIN, "phone", "+84 00 000 00 01"));
        vault.store(person, Map.of("name", "Người mẫu Số Hai"));

        assertThat(vault.read(person, READING)).contains(Map.of("name", "Người mẫu Số Hai"));
    }

    @Test
    void leavesNoPlainTextInAnyDatabase() {
        vault.store(person, Map.of("name", PLAIN));
        vault.read(person, READING);

        String everything = rawDocuments();
        assertThat(everything).contains(person.value()).doesNotContain(PLAIN).doesNotContain("Số Một");
    }

    @Test
    void encryptsTheSameTextDifferentlyEachTime() {
        PersonId other = new PersonId(UUID.randomUUID().toString());
        vault.store(person, Map.of("name", PLAIN));
        vault.store(other, Map.of("name", PLAIN));

        List<Object> ciphertexts = client.getDatabase(database)
                .getCollection("people")
                .find()
                .map(document -> document.get("fields", Document.class).get("name"))
                .into(new ArrayList<>());
        assertThat(Set.copyOf(ciphertexts)).hasSize(2);
    }

    @Test
    void erasesAPersonFromEveryCopyAtOnce() {
        vault.store(person, Map.of("name", PLAIN));
        Document backup =
                client.getDatabase(database).getCollection("people").find().first();
        // The second process has the key in its memory.
        try (PersonalVault elsewhere = openVault()) {
            assertThat(elsewhere.read(person, READING)).isPresent();

            assertThat(vault.erase(person)).isTrue();
            client.getDatabase(database)
                    .getCollection("people")
                    .replaceOne(new Document("_id", person.value()), backup);

            assertThat(vault.read(person, READING)).isEmpty();
            assertThat(elsewhere.read(person, READING)).isEmpty();
        }
        try (PersonalVault restarted = openVault()) {
            assertThat(restarted.read(person, READING)).isEmpty();
        }
    }

    @Test
    void keepsNothingAboutAnErasedPersonAgain() {
        vault.store(person, Map.of("name", PLAIN));
        vault.erase(person);

        assertThatThrownBy(() -> vault.store(person, Map.of("name", PLAIN))).isInstanceOf(PersonErased.class);
        assertThat(vault.read(person, READING)).isEmpty();
        assertThat(vault.erase(person)).isFalse();
    }

    @Test
    void refusesWhatComesInAfterTheErasure() {
        assertThat(vault.isKnown(person)).isFalse();
        assertThat(vault.erase(person)).isFalse();

        assertThat(vault.isKnown(person)).isTrue();
        assertThatThrownBy(() -> vault.store(person, Map.of("name", PLAIN))).isInstanceOf(PersonErased.class);
        assertThat(vault.read(person, READING)).isEmpty();
    }

    @Test
    void logsWhoCorrectedWhom() {
        vault.store(person, Map.of("name", PLAIN));
        vault.correct(person, Map.of("name", "Người mẫu Số Hai"), READING);

        assertThat(vault.accesses(person)).hasSize(1);
        assertThat(vault.read(person, READING)).contains(Map.of("name", "Người mẫu Số Hai"));
    }

    @Test
    void erasesOnePersonOnly() {
        PersonId other = new PersonId(UUID.randomUUID().toString());
        vault.store(person, Map.of("name", PLAIN));
        vault.store(other, Map.of("name", "Người mẫu Số Hai"));

        vault.erase(person);

        assertThat(vault.read(other, READING)).contains(Map.of("name", "Người mẫu Số Hai"));
    }

    @Test
    void logsWhoLookedAtWhomWhenAndWhy() {
        vault.store(person, Map.of("name", PLAIN));
        vault.read(person, READING);

        assertThat(vault.accesses(person))
                .containsExactly(new AccessEntry(person, READING, Instant.parse("2026-11-23T02:00:00Z")));
    }

    @Test
    void givesOnePersonOneKeyUnderConcurrentWriters() throws Exception {
        List<Callable<Object>> writers = Stream.generate(
                        () -> Executors.callable(() -> vault.store(person, Map.of("name", PLAIN))))
                .limit(8)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        }

        assertThat(client.getDatabase(database + "_keys")
                        .getCollection("people")
                        .countDocuments())
                .isEqualTo(1);
        assertThat(vault.read(person, READING)).isPresent();
    }

    @Test
    void isNotReadWithAnotherMasterKey() {
        vault.store(person, Map.of("name", PLAIN));
        String uri = RealMongo.shared().connectionString(database);
        try (PersonalVault thief = PersonalVault.open(uri, "people", MasterKey.random(), clock)) {
            assertThatThrownBy(() -> thief.read(person, READING)).isInstanceOf(com.mongodb.MongoException.class);
        }
    }

    @Test
    void sharesNothingWithAVaultOfAnotherName() {
        vault.store(person, Map.of("name", PLAIN));
        String uri = RealMongo.shared().connectionString(database);
        try (PersonalVault sealed = PersonalVault.open(uri, "denouncers", masterKey, clock)) {
            assertThat(sealed.read(person, READING)).isEmpty();
        }
    }

    private PersonalVault openVault() {
        return PersonalVault.open(RealMongo.shared().connectionString(database), "people", masterKey, clock);
    }

    /** The stored bytes themselves, so that a value hidden in a binary field would be found too. */
    private String rawDocuments() {
        StringBuilder all = new StringBuilder();
        for (String name : List.of(database, database + "_keys")) {
            for (String collection : client.getDatabase(name).listCollectionNames()) {
                client.getDatabase(name)
                        .getCollection(collection, RawBsonDocument.class)
                        .find()
                        .forEach(
                                raw -> all.append(new String(raw.getByteBuffer().array(), StandardCharsets.UTF_8)));
            }
        }
        return all.toString();
    }
}
