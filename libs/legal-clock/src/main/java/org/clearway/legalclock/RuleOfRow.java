package org.clearway.legalclock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule and the row it stands in, to be able to point at it. */
record RuleOfRow(Rule rule, Row row) {
    private record Key(String code, Map<String, String> conditions) {}

    /** Two rows of one code and condition that are law on the same day are a problem of the later one. */
    static void findOverlaps(List<RuleOfRow> rules) {
        Collection<List<RuleOfRow>> groups = rules.stream()
                .collect(groupingBy(r -> new Key(r.rule.code(), r.rule.conditions()), LinkedHashMap::new, toList()))
                .values();
        for (List<RuleOfRow> group : groups) {
            for (int later = 1; later < group.size(); later++) {
                group.get(later).refuseOverlapWith(group.subList(0, later));
            }
        }
    }

    private void refuseOverlapWith(List<RuleOfRow> earlier) {
        for (RuleOfRow other : earlier) {
            if (rule.overlaps(other.rule)) {
                row.problem(
                        "valid_from",
                        "overlaps the row of " + other.row.file() + ":" + other.row.line()
                                + ", which has the same code and condition");
            }
        }
    }
}
