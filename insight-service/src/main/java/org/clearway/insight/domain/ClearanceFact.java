package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of clearance-service: a section of land on its way from notice to hand-over. */
public sealed interface ClearanceFact extends ForeignFact {
    String clearanceId();

    /** Opened for a site-clearance milestone. */
    record ClearanceOpened(
            String clearanceId,
            String projectId,
            @Nullable String milestoneId,
            @Nullable String unitCode,
            String compensationUnit,
            @Nullable BigDecimal landAreaM2,
            @Nullable BigDecimal lengthM)
            implements ClearanceFact {
        public ClearanceOpened {
            requireNonNull(clearanceId, "clearanceId");
            requireNonNull(projectId, "projectId");
            requireNonNull(compensationUnit, "compensationUnit");
        }
    }

    /** From here on it is known who is counted. */
    record LandUserListFixed(
            String clearanceId, long count, @Nullable BigDecimal areaM2) implements ClearanceFact {
        public LandUserListFixed {
            requireNonNull(clearanceId, "clearanceId");
        }
    }

    /** How far the section is: households, square metres, metres. */
    record ClearanceProgressed(
            String clearanceId,
            @Nullable String milestoneId,
            Households households,
            @Nullable Area areaM2,
            @Nullable Length lengthM,
            @Nullable LocalDate forecast)
            implements ClearanceFact {
        public ClearanceProgressed {
            requireNonNull(clearanceId, "clearanceId");
            requireNonNull(households, "households");
        }
    }

    /** Counted land users. */
    record Households(long total, long accepted, long paid, long handedOver) {}

    /** Square metres. */
    record Area(
            @Nullable BigDecimal total,
            @Nullable BigDecimal accepted,
            @Nullable BigDecimal paid,
            @Nullable BigDecimal handedOver) {}

    /** Metres of the section. */
    record Length(@Nullable BigDecimal total, @Nullable BigDecimal handedOver) {}

    /** The land of one user is recovered by decision. */
    record RecoveryDecided(
            String clearanceId,
            @Nullable String landUserId,
            @Nullable String decidedBy) implements ClearanceFact {
        public RecoveryDecided {
            requireNonNull(clearanceId, "clearanceId");
        }
    }

    /** A recovery decision was found unlawful and taken back. */
    record RecoveryCancelled(String clearanceId, String landUserId) implements ClearanceFact {
        public RecoveryCancelled {
            requireNonNull(clearanceId, "clearanceId");
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** Everything is handed over. */
    record ClearanceCompleted(String clearanceId, LocalDate completedOn) implements ClearanceFact {
        public ClearanceCompleted {
            requireNonNull(clearanceId, "clearanceId");
            requireNonNull(completedOn, "completedOn");
        }
    }
}
