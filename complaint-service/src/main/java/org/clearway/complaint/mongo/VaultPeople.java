package org.clearway.complaint.mongo;

import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.application.People;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.vault.Access;
import org.clearway.vault.PersonId;
import org.clearway.vault.PersonalVault;

/** People in a vault. */
record VaultPeople(PersonalVault vault) implements People {
    @Override
    public void keep(PersonRef person, Map<String, String> fields) {
        vault.store(new PersonId(person.value()), fields);
    }

    @Override
    public Optional<Map<String, String>> open(PersonRef person, String who, String agency, String purpose) {
        return vault.read(new PersonId(person.value()), new Access(who, agency, purpose));
    }
}
