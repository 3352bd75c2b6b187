package org.clearway.legalclock;

import java.util.Set;

/**
 * What the law leaves to be settled about counting.
 *
 * @param movedKinds kinds whose last day, when it is off, moves to the next working day
 */
public record CountingSettings(Set<Kind> movedKinds) {

    public CountingSettings {
        movedKinds = Set.copyOf(movedKinds);
    }

    /**
     * Deadlines and windows move (Bộ luật Dân sự 2015, Art. 148 cl. 5; its use for administrative periods is an
     * assumption). They are time to act in, and nobody can act on a day off.
     *
     * <p>Not moved are a minimum wait, which protects those who are waited for and says "at least n days" of any kind,
     * and the validity of a paper, which ends by itself. Who reads the law more strictly adds their kinds here.
     */
    public static CountingSettings standard() {
        return new CountingSettings(Set.of(Kind.DEADLINE, Kind.WINDOW));
    }

    /** The last day stays where it falls. */
    public static CountingSettings withoutMoving() {
        return new CountingSettings(Set.of());
    }

    boolean moves(Rule rule) {
        return rule.unit() != Unit.HOUR && movedKinds.contains(rule.kind());
    }
}
