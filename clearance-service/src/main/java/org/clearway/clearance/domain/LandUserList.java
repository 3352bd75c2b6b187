package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The land users of a clearance, in the order in which they were counted. */
public record LandUserList(List<CountedLandUser> landUsers) {
    static final LandUserList EMPTY = new LandUserList(List.of());

    public LandUserList {
        landUsers = List.copyOf(landUsers);
    }

    public Optional<CountedLandUser> find(LandUserId id) {
        return landUsers.stream()
                .filter(counted -> counted.landUserId().equals(id))
                .findFirst();
    }

    /** The land user counted last. */
    public CountedLandUser last() {
        return landUsers.getLast();
    }

    boolean holds(ParcelKey parcel) {
        return landUsers.stream().anyMatch(counted -> counted.has(parcel));
    }

    boolean isAllHandedOver() {
        return landUsers.stream().allMatch(counted -> counted.standing().handedOver());
    }

    BigDecimal sum(Function<CountedLandUser, BigDecimal> part) {
        return landUsers.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    LandUserList plus(CountedLandUser counted) {
        List<CountedLandUser> more = new ArrayList<>(landUsers);
        more.add(counted);
        return new LandUserList(more);
    }

    LandUserList changing(LandUserId id, UnaryOperator<CountedLandUser> change) {
        return new LandUserList(landUsers.stream()
                .map(counted -> counted.landUserId().equals(id) ? change.apply(counted) : counted)
                .toList());
    }
}
