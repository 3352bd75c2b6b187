package org.clearway.legalclock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** A rule and the row it stands in, to be able to point at it. */
record RuleOfRow(Rule rule, Row row) {
    /**
     * Two rows of one code that are law on the same day, and that the facts of one case can both meet, are a problem of
     * the later one: a case would not know which of them is meant.
     */
    static void findOverlaps(List<RuleOfRow> rules) {
        Collection<List<RuleOfRow>> groups = rules.stream()
                .collect(groupingBy(r -> r.rule.code(), LinkedHashMap::new, toList()))
                .values();
        for (List<RuleOfRow> group : groups) {
            for (int later = 1; later < group.size(); later++) {
                group.get(later).refuseOverlapWith(group.subList(0, later));
            }
        }
    }

    private void refuseOverlapWith(List<RuleOfRow> earlier) {
        for (RuleOfRow other : earlier) {
            if (!rule.overlaps(other.rule)) {
                continue;
            }
            String where = "the row of " + other.row.file() + ":" + other.row.line() + ", which has the same code";
            if (rule.conditions().equals(other.rule.conditions())) {
                row.problem("valid_from", "overlaps " + where + " and condition");
            } else if (!rule.excludes(other.rule)) {
                row.problem("condition", "holds together with " + where + ": no key has another value in it");
            }
        }
    }
}
