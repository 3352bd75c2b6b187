package org.clearway.clearance.mongo;

import java.time.Clock;
import org.clearway.vault.MasterKey;
import org.clearway.vault.PersonalVault;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault with the personal data of land users; closed with the service. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    PersonalVault landUsersVault(MongoConnectionDetails connection, VaultSettings settings, Clock clock) {
        return PersonalVault.open(
                connection.getConnectionString().getConnectionString(),
                "people",
                MasterKey.fromFile(settings.keyFile()),
                clock);
    }
}
