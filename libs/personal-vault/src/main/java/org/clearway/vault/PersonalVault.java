package org.clearway.vault;

import com.mongodb.ConnectionString;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Keeps personal data encrypted with a key per person, and remembers who looked at whom.
 *
 * <p>The data lies in the service's database, the keys (wrapped by the {@link MasterKey}) in {@code <database>_keys},
 * to which other rights and another, shorter backup can apply. {@link #erase} destroys the key: then no copy of the
 * data, backups included, can be read again.
 *
 * <p>The driver keeps a used key in memory for up to 60 s. This class asks the key database before every read, so that
 * a destroyed key is never used again through it, in this process or another.
 */
public final class PersonalVault implements AutoCloseable {
    private static final String ID = "_id";
    private static final String FIELDS = "fields";
    private static final String ERASED = "erased";

    private final MongoClient client;
    private final MongoCollection<Document> people;
    private final MongoCollection<Document> accesses;
    private final PersonKeys keys;
    private final Clock clock;

    private PersonalVault(MongoClient client, MongoDatabase database, String name, PersonKeys keys, Clock clock) {
        this.client = client;
        this.keys = keys;
        this.clock = clock;
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        people = durable.getCollection(name);
        accesses = durable.getCollection(name + ".accesses");
        accesses.createIndex(Indexes.ascending("person", "at"));
    }

    /**
     * Opens a vault; vaults of different names share neither data nor keys.
     *
     * @param uri address of the database, its name included
     * @param name collection of the data ({@code <name>.accesses} is its log), and of the keys in {@code <db>_keys}
     */
    public static PersonalVault open(String uri, String name, MasterKey masterKey, Clock clock) {
        ConnectionString address = new ConnectionString(uri);
        String database = address.getDatabase();
        if (database == null) {
            throw new IllegalArgumentException("the vault's address names no database");
        }
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                // A server that is away is told of soon, not after the driver's half minute.
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .build();
        MongoClient client = MongoClients.create(settings);
        PersonKeys keys = new PersonKeys(client, settings, new MongoNamespace(database + "_keys", name), masterKey);
        return new PersonalVault(client, client.getDatabase(database), name, keys, clock);
    }

    /**
     * Keeps these fields as the person's data, in place of what was kept before.
     *
     * @param fields names are stored readable, values encrypted
     * @throws PersonErased if the person was erased
     */
    public void store(PersonId person, Map<String, String> fields) {
        BsonBinary key = keys.findOrCreate(person);
        Document encrypted = new Document();
        fields.forEach((name, value) -> encrypted.append(name, keys.encrypt(key, value)));
        try {
            // Once erased, the filter does not match and the upsert meets the tombstone: no data comes back to life.
            people.replaceOne(
                    Filters.and(Filters.eq(ID, person.value()), Filters.exists(ERASED, false)),
                    new Document(ID, person.value()).append(FIELDS, encrypted),
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                keys.destroy(person);
                throw new PersonErased(person);
            }
            throw e;
        }
    }

    /**
     * Keeps these fields in place of those before. Who does it is logged first, as one who looks is.
     *
     * @param fields all that is to be kept
     * @throws PersonErased if the person was erased
     */
    public void correct(PersonId person, Map<String, String> fields, Access access) {
        log(person, access);
        store(person, fields);
    }

    /** Whether something is kept about the person, or it was erased; nothing is opened, so nothing is logged. */
    public boolean isKnown(PersonId person) {
        return people.countDocuments(Filters.eq(ID, person.value())) > 0;
    }

    /**
     * Opens a person's data. The access is logged first: what cannot be logged is not shown.
     *
     * @return empty for a person who is unknown or erased
     */
    public Optional<Map<String, String>> read(PersonId person, Access access) {
        log(person, access);
        Document kept = people.find(Filters.eq(ID, person.value())).first();
        Document fields = kept == null ? null : kept.get(FIELDS, Document.class);
        if (fields == null || keys.find(person).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(decrypted(fields));
    }

    /**
     * Erases a person for ever by destroying the key. Whether the law allows it is decided before. One about whom
     * nothing is kept yet is erased too: what comes in later is refused.
     *
     * @return false when nothing was kept about the person, or it was erased before
     */
    public boolean erase(PersonId person) {
        // The tombstone goes first: it stops a concurrent store from keeping data under a new key.
        Document before = bury(person);
        keys.destroy(person);
        return before != null && !before.containsKey(ERASED);
    }

    /** Who looked at or changed the person's data, oldest first. */
    public List<AccessEntry> accesses(PersonId person) {
        List<AccessEntry> entries = new ArrayList<>();
        for (Document log : accesses.find(Filters.eq("person", person.value())).sort(Indexes.ascending("at", ID))) {
            Access access = new Access(log.getString("who"), log.getString("agency"), log.getString("purpose"));
            entries.add(new AccessEntry(person, access, log.getDate("at").toInstant()));
        }
        return entries;
    }

    private @Nullable Document bury(PersonId person) {
        Document tombstone = new Document(ID, person.value()).append(ERASED, Date.from(clock.instant()));
        while (true) {
            try {
                return people.findOneAndReplace(
                        Filters.eq(ID, person.value()), tombstone, new FindOneAndReplaceOptions().upsert(true));
            } catch (MongoCommandException e) {
                // The first data came in between finding none and writing: found the next time.
                if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }

    private void log(PersonId person, Access access) {
        accesses.insertOne(new Document("person", person.value())
                .append("who", access.who())
                .append("agency", access.agency())
                .append("purpose", access.purpose())
                .append("at", Date.from(clock.instant())));
    }

    @Override
    public void close() {
        keys.close();
        client.close();
    }

    private Map<String, String> decrypted(Document fields) {
        Map<String, String> plain = new TreeMap<>();
        fields.forEach((name, value) -> plain.put(name, keys.decrypt(binary(value))));
        return Collections.unmodifiableMap(plain);
    }

    private static BsonBinary binary(@Nullable Object value) {
        if (value instanceof Binary ciphertext) {
            return new BsonBinary(ciphertext.getType(), ciphertext.getData());
        }
        throw new IllegalStateException("a field of the vault is not encrypted");
    }
}
