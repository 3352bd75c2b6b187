package org.clearway.clearance.mongo;

import java.util.Map;
import java.util.Optional;
import org.clearway.clearance.application.PersonalRecords;
import org.clearway.clearance.domain.PersonRef;
import org.clearway.vault.Access;
import org.clearway.vault.PersonErased;
import org.clearway.vault.PersonId;
import org.clearway.vault.PersonalVault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Personal data in the vault: encrypted with a key per person, every look at them on record. */
@Component
class VaultedPersonalRecords implements PersonalRecords {
    private static final Logger LOG = LoggerFactory.getLogger(VaultedPersonalRecords.class);
    private final PersonalVault vault;

    VaultedPersonalRecords(PersonalVault vault) {
        this.vault = vault;
    }

    @Override
    public void store(PersonRef person, Map<String, String> fields) {
        try {
            vault.store(new PersonId(person.value()), fields);
        } catch (PersonErased erased) {
            // A request sent again after an erasure: its first effect stands, the data do not come back.
            LOG.info("{}", erased.getMessage());
        }
    }

    @Override
    public boolean isKept(PersonRef person) {
        return vault.isKnown(new PersonId(person.value()));
    }

    @Override
    public boolean correct(PersonRef person, Map<String, String> fields, String who, String agency, String purpose) {
        try {
            vault.correct(new PersonId(person.value()), fields, new Access(who, agency, purpose));
            return true;
        } catch (PersonErased erased) {
            return false;
        }
    }

    @Override
    public Optional<Map<String, String>> read(PersonRef person, String who, String agency, String purpose) {
        return vault.read(new PersonId(person.value()), new Access(who, agency, purpose));
    }
}
