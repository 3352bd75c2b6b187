package org.clearway.complaint.mongo;

import java.nio.file.Path;
import java.time.Clock;
import org.clearway.complaint.application.DenouncerSeal;
import org.clearway.complaint.application.People;
import org.clearway.vault.MasterKey;
import org.clearway.vault.PersonalVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault of those who complain, and apart from it, with keys and a log of its own, that of those who denounce. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    PersonalVault complainantVault(
            MongoConnectionDetails mongo, Clock clock, @Value("${clearway.vault.keyfile}") String keyFile) {
        return open(mongo, "complainants", MasterKey.fromFile(Path.of(keyFile)), clock);
    }

    @Bean
    PersonalVault denouncerVault(
            MongoConnectionDetails mongo, Clock clock, @Value("${clearway.vault.denouncer-keyfile}") String keyFile) {
        // No fallback to the other key: one file must not open both (invariant 23).
        return open(mongo, "denouncers", MasterKey.fromFile(Path.of(keyFile), "CLEARWAY_DENOUNCER_KEYFILE"), clock);
    }

    @Bean
    People complainants(@Qualifier("complainantVault") PersonalVault vault) {
        return new VaultPeople(vault);
    }

    @Bean
    DenouncerSeal denouncerSeal(@Qualifier("denouncerVault") PersonalVault vault) {
        return new VaultDenouncers(vault);
    }

    private static PersonalVault open(MongoConnectionDetails mongo, String name, MasterKey key, Clock clock) {
        String uri = mongo.getConnectionString().getConnectionString();
        return PersonalVault.open(uri, name, key, clock);
    }
}
