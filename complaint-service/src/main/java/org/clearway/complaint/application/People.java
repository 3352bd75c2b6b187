package org.clearway.complaint.application;

import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.domain.PersonRef;

/** Personal data, apart from everything else and encrypted with a key per person. */
public interface People {
    /** Keeps these fields about the person, in place of what was kept before. */
    void keep(PersonRef person, Map<String, String> fields);

    /** Opens them; who does it, for which agency and why is logged first. Empty when unknown or erased. */
    Optional<Map<String, String>> open(PersonRef person, String who, String agency, String purpose);
}
