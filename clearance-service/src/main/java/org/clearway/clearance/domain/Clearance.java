package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The land of one site-clearance milestone: who is counted on it, and how far they are. */
public sealed interface Clearance {
    ClearanceFile file();

    LandUserList list();

    /** Legal date of the fixed list; null while land users may still be counted. */
    default @Nullable LocalDate listFixedOn() {
        return null;
    }

    /** The same clearance with another list. */
    Clearance with(LandUserList changed);

    /** How far the section is, in households, area and length. */
    default Progress progress(LocalDate today) {
        return Progress.of(list(), file(), listFixedOn() == null, today);
    }

    /** Land users are being counted. */
    record Open(ClearanceFile file, LandUserList list) implements Clearance {
        @Override
        public Open with(LandUserList changed) {
            return new Open(file, changed);
        }
    }

    /** The list is closed: the number of land users and the area no longer change. */
    record Fixed(ClearanceFile file, LandUserList list, LocalDate fixedOn) implements Clearance {
        @Override
        public LocalDate listFixedOn() {
            return fixedOn;
        }

        @Override
        public Fixed with(LandUserList changed) {
            return new Fixed(file, changed, fixedOn);
        }
    }

    /** Every counted land user has handed over all of its land. Payments may still follow. */
    record Completed(ClearanceFile file, LandUserList list, LocalDate fixedOn, LocalDate completedOn)
            implements Clearance {
        @Override
        public LocalDate listFixedOn() {
            return fixedOn;
        }

        @Override
        public Completed with(LandUserList changed) {
            return new Completed(file, changed, fixedOn, completedOn);
        }
    }
}
