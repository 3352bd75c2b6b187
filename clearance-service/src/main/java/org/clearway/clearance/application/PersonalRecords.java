package org.clearway.clearance.application;

import java.util.Map;
import java.util.Optional;
import org.clearway.clearance.domain.PersonRef;

/** Where the personal data of land users lie, encrypted, apart from everything that is told to others. */
public interface PersonalRecords {
    /** Keeps the fields; of a person who was erased nothing is kept any more. */
    void store(PersonRef person, Map<String, String> fields);

    /** Whether something is kept of the person, or it was erased. */
    boolean isKept(PersonRef person);

    /**
     * Keeps these fields in place of those before; who did it is kept for ever.
     *
     * @return false for a person who was erased
     */
    boolean correct(PersonRef person, Map<String, String> fields, String who, String agency, String purpose);

    /** @param purpose why they are looked at; who looked is kept for ever */
    Optional<Map<String, String>> read(PersonRef person, String who, String agency, String purpose);
}
