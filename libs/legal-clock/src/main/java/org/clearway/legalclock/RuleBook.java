package org.clearway.legalclock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rows of rule data, checked when loaded. Immutable. */
public final class RuleBook {
    private final List<Rule> rules;
    private final Map<String, List<Rule>> byCode;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byCode = this.rules.stream().collect(groupingBy(Rule::code, TreeMap::new, toUnmodifiableList()));
    }

    /** The rules that come with this library; the README beside them tells their sources and doubts. */
    public static RuleBook standard() {
        return load(List.of(
                DataFile.resource(RuleBook.class, "data/rules.csv"),
                DataFile.resource(RuleBook.class, "data/rules-counts.csv")));
    }

    /**
     * Reads and checks rule files; they are one book, so that rows of different files may not overlap either.
     *
     * @throws MalformedRuleData with every problem of every file
     */
    public static RuleBook load(List<DataFile> sources) {
        return new RuleBook(RuleRows.read(sources));
    }

    /**
     * The one row of the code whose conditions are all among the facts and which is law on the day.
     *
     * @param on the day that the transition clause names, which need not be today
     * @throws NoSuchRule if there is none; that there are not two is checked when the rows are loaded
     */
    public Rule choose(String code, Map<String, String> facts, LocalDate on) {
        List<Rule> rows = byCode.get(code);
        if (rows == null) {
            throw new NoSuchRule.UnknownCode(code);
        }
        List<Rule> holding = rows.stream().filter(rule -> rule.holdsFor(facts)).toList();
        if (holding.isEmpty()) {
            throw new NoSuchRule.NoRowForFacts(
                    code, facts, rows.stream().map(Rule::conditions).distinct().toList());
        }
        List<Rule> valid = holding.stream().filter(rule -> rule.isValidOn(on)).toList();
        return switch (valid.size()) {
            case 0 -> throw new NoSuchRule.NotValidOn(code, on, holding);
            case 1 -> valid.getFirst();
            default -> throw new IllegalStateException("refused when loaded: " + valid);
        };
    }

    /** The row with this {@link Rule#version()}, unless the data has changed since. */
    public Optional<Rule> withVersion(String version) {
        return rules.stream().filter(rule -> rule.version().equals(version)).findFirst();
    }

    /** All rows, in the order of the files. */
    public List<Rule> rules() {
        return rules;
    }

    /** All codes, in alphabetical order. */
    public List<String> codes() {
        return List.copyOf(new TreeSet<>(byCode.keySet()));
    }
}
