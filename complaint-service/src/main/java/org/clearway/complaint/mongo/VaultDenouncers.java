package org.clearway.complaint.mongo;

import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.application.DenouncerSeal;
import org.clearway.complaint.domain.DenunciationId;
import org.clearway.vault.Access;
import org.clearway.vault.PersonId;
import org.clearway.vault.PersonalVault;

/** Sealed under the id of the denunciation, so that no reference to a person is needed anywhere. */
record VaultDenouncers(PersonalVault vault) implements DenouncerSeal {
    @Override
    public void seal(DenunciationId id, Map<String, String> content) {
        vault.store(new PersonId(id.value()), content);
    }

    @Override
    public Optional<Map<String, String>> open(DenunciationId id, String who, String agency, String purpose) {
        return vault.read(new PersonId(id.value()), new Access(who, agency, purpose));
    }
}
