package org.clearway.complaint.application;

import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.domain.DenunciationId;

/** The protected store of denouncers, with keys and an access log of its own (invariant 23). */
public interface DenouncerSeal {
    /** Seals who denounces, whom and of what. */
    void seal(DenunciationId id, Map<String, String> content);

    /** Breaks the seal for somebody with a need; who and why is logged first. */
    Optional<Map<String, String>> open(DenunciationId id, String who, String agency, String purpose);
}
