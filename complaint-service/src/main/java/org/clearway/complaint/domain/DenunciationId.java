package org.clearway.complaint.domain;

import java.util.Objects;

/** Id of one denunciation, a UUID; its sealed data lies in the denouncers' vault under the same id. */
public record DenunciationId(String value) {
    public DenunciationId {
        Objects.requireNonNull(value, "value");
    }
}
