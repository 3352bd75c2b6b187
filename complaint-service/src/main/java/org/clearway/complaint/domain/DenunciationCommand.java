package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a denunciation. */
public sealed interface DenunciationCommand {
    LocalDate occurredOn();

    Agency by();

    record ReceiveDenunciation(
            DenunciationId id,
            Agency by,
            Denunciation.Places places,
            @Nullable ProjectRef projectId,
            LocalDate occurredOn)
            implements DenunciationCommand {}

    record TransferDenunciation(Agency by, Agency to, String noticeNumber, LocalDate occurredOn)
            implements DenunciationCommand {}

    record AcceptDenunciation(Agency by, String noticeNumber, LocalDate occurredOn) implements DenunciationCommand {}

    record ConcludeDenunciation(Agency by, String conclusionNumber, LocalDate occurredOn)
            implements DenunciationCommand {}

    record RefuseDenunciation(Agency by, String noticeNumber, LocalDate occurredOn) implements DenunciationCommand {}
}
