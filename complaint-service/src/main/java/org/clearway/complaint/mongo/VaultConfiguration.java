package org.clearway.complaint.mongo;

import java.nio.file.Path;
import java.time.Clock;
import org.clearway.complaint.application.People;
import org.clearway.vault.MasterKey;
import org.clearway.vault.PersonalVault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault of those who complain. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    PersonalVault complainantVault(
            MongoConnectionDetails mongo, Clock clock, @Value("${clearway.vault.keyfile}") String keyFile) {
        return PersonalVault.open(
                mongo.getConnectionString().getConnectionString(),
                "complainants",
                MasterKey.fromFile(Path.of(keyFile)),
                clock);
    }

    @Bean
    People complainants(PersonalVault complainantVault) {
        return new VaultPeople(complainantVault);
    }
}
