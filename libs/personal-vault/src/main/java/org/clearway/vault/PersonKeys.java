package org.clearway.vault;

import com.mongodb.ClientEncryptionSettings;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.vault.DataKeyOptions;
import com.mongodb.client.model.vault.EncryptOptions;
import com.mongodb.client.vault.ClientEncryption;
import com.mongodb.client.vault.ClientEncryptions;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** One data key per person, in a database that holds nothing else; encrypts and decrypts with them. */
final class PersonKeys implements AutoCloseable {
    /** The same text has another ciphertext each time, so that equal values cannot be told from outside. */
    private static final String RANDOM = "AEAD_AES_256_CBC_HMAC_SHA_512-Random";

    private static final String ALT_NAMES = "keyAltNames";

    private final ClientEncryption encryption;

    PersonKeys(MongoClient client, MongoClientSettings settings, MongoNamespace keys, MasterKey masterKey) {
        client.getDatabase(keys.getDatabaseName())
                .getCollection(keys.getCollectionName())
                .createIndex(
                        Indexes.ascending(ALT_NAMES),
                        new IndexOptions().unique(true).partialFilterExpression(Filters.exists(ALT_NAMES)));
        encryption = ClientEncryptions.create(ClientEncryptionSettings.builder()
                .keyVaultMongoClientSettings(settings)
                .keyVaultNamespace(keys.getFullName())
                .kmsProviders(masterKey.providers())
                .build());
    }

    BsonBinary findOrCreate(PersonId person) {
        return find(person).orElseGet(() -> create(person));
    }

    Optional<BsonBinary> find(PersonId person) {
        BsonDocument key = encryption.getKeyByAltName(person.value());
        return Optional.ofNullable(key).map(document -> document.getBinary("_id"));
    }

    void destroy(PersonId person) {
        find(person).ifPresent(encryption::deleteKey);
    }

    BsonBinary encrypt(BsonBinary key, String text) {
        return encryption.encrypt(new BsonString(text), new EncryptOptions(RANDOM).keyId(key));
    }

    String decrypt(BsonBinary ciphertext) {
        return encryption.decrypt(ciphertext).asString().getValue();
    }

    private BsonBinary create(PersonId person) {
        try {
            return encryption.createDataKey("local", new DataKeyOptions().keyAltNames(List.of(person.value())));
        } catch (MongoException e) {
            // Another writer made the person's key first; theirs is the one.
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return find(person).orElseThrow(() -> e);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        encryption.close();
    }
}
