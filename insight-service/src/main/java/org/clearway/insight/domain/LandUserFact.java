package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of clearance-service: one counted land user. Who it is stands in no event. */
public sealed interface LandUserFact extends ForeignFact {
    String landUserId();

    /** Counted, with the parcels. */
    record LandUserListed(
            String landUserId,
            @Nullable String clearanceId,
            @Nullable String projectId,
            @Nullable String milestoneId,
            @Nullable List<Parcel> parcels)
            implements LandUserFact {
        public LandUserListed {
            requireNonNull(landUserId, "landUserId");
            parcels = parcels == null ? List.of() : List.copyOf(parcels);
        }
    }

    /** A piece of land; area in square metres. */
    record Parcel(
            String parcelId,
            @Nullable String unitCode,
            @Nullable String mapSheet,
            @Nullable String parcelNumber,
            @Nullable BigDecimal areaM2,
            @Nullable String landClass) {
        public Parcel {
            requireNonNull(parcelId, "parcelId");
        }
    }

    /** The recovery notice was issued. */
    record NoticeIssued(String landUserId) implements LandUserFact {
        public NoticeIssued {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** The recovery notice reached this user: the minimum wait runs. */
    record NoticeDelivered(String landUserId) implements LandUserFact {
        public NoticeDelivered {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** Land and assets were counted. */
    record InventoryCompleted(String landUserId) implements LandUserFact {
        public InventoryCompleted {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** The user did not let the land be counted. */
    record InventoryRefused(String landUserId) implements LandUserFact {
        public InventoryRefused {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** The user agrees with the plan line. */
    record CompensationAccepted(String landUserId, @Nullable Integer planVersion) implements LandUserFact {
        public CompensationAccepted {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** The user does not agree with the plan line. */
    record CompensationRefused(String landUserId, @Nullable Integer planVersion) implements LandUserFact {
        public CompensationRefused {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** A payment; amounts in the currency's smallest unit. {@code settled}: nothing of the line is owed any more. */
    record CompensationPaid(
            String landUserId,
            @Nullable Long amount,
            @Nullable String currency,
            @Nullable Integer planVersion,
            @Nullable Long paidInTotal,
            @Nullable Boolean settled)
            implements LandUserFact {
        public CompensationPaid {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /**
     * A piece handed over with minutes; area in square metres, length in metres. {@code complete}: nothing is left.
     */
    record SiteHandedOver(
            String landUserId,
            @Nullable BigDecimal areaM2,
            @Nullable BigDecimal lengthM,
            @Nullable Boolean usable,
            @Nullable HandedOverSoFar soFar,
            @Nullable Boolean complete)
            implements LandUserFact {
        public SiteHandedOver {
            requireNonNull(landUserId, "landUserId");
        }
    }

    /** All pieces together. */
    record HandedOverSoFar(
            @Nullable BigDecimal areaM2, @Nullable BigDecimal lengthM) {}
}
