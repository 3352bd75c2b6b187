package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One counted land user on its way from notice to hand-over. The steps run side by side (a refusal does not stop the
 * procedure, land may be handed over before the decision), so each has its own part; a null part is a step not taken.
 *
 * @param answer to the compensation line
 * @param watches the clocks that run for this land user, and those that ended
 * @param cancelledFor upheld complaints that a cancelled recovery answered
 */
public record LandUser(
        LandUserFile file,
        @Nullable Notice notice,
        @Nullable Inventory inventory,
        @Nullable Answer answer,
        @Nullable Persuasion persuasion,
        Payments payments,
        @Nullable Recovery recovery,
        HandOvers handOvers,
        List<Watch> watches,
        List<ComplaintRef> cancelledFor) {

    public LandUser {
        watches = List.copyOf(watches);
        // A state that was stored before there were cancellations has none.
        cancelledFor = cancelledFor == null ? List.of() : List.copyOf(cancelledFor);
    }

    static LandUser listed(LandUserFile file) {
        return new LandUser(file, null, null, null, null, Payments.NONE, null, HandOvers.NONE, List.of(), List.of());
    }

    /** Whether another notice would be one too many on this day. */
    public boolean hasValidNoticeOn(LocalDate day) {
        return notice != null && !day.isAfter(notice.validity().lastDay());
    }

    LandUser with(Notice now) {
        return new LandUser(
                file, now, inventory, answer, persuasion, payments, recovery, handOvers, watches, cancelledFor);
    }

    LandUser with(Inventory now) {
        return new LandUser(
                file, notice, now, answer, persuasion, payments, recovery, handOvers, watches, cancelledFor);
    }

    LandUser with(Answer now) {
        return new LandUser(
                file, notice, inventory, now, persuasion, payments, recovery, handOvers, watches, cancelledFor);
    }

    LandUser with(Persuasion now) {
        return new LandUser(file, notice, inventory, answer, now, payments, recovery, handOvers, watches, cancelledFor);
    }

    LandUser with(Payments now) {
        return new LandUser(
                file, notice, inventory, answer, persuasion, now, recovery, handOvers, watches, cancelledFor);
    }

    LandUser with(Recovery now) {
        return new LandUser(
                file, notice, inventory, answer, persuasion, payments, now, handOvers, watches, cancelledFor);
    }

    LandUser with(HandOvers now) {
        return new LandUser(
                file, notice, inventory, answer, persuasion, payments, recovery, now, watches, cancelledFor);
    }

    LandUser with(List<Watch> now) {
        return new LandUser(
                file, notice, inventory, answer, persuasion, payments, recovery, handOvers, now, cancelledFor);
    }

    /** Recovery is as if it had not been decided; what was handed over by then stays so. */
    LandUser withoutRecovery(List<ComplaintRef> complaints) {
        List<ComplaintRef> answered = Stream.concat(cancelledFor.stream(), complaints.stream())
                .distinct()
                .toList();
        return new LandUser(file, notice, inventory, answer, persuasion, payments, null, handOvers, watches, answered);
    }
}
