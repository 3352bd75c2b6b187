package org.clearway.legalclock;

import java.util.List;
import java.util.stream.Collectors;

/** The rule or holiday data cannot be used. Names every problem found, not only the first. */
public final class MalformedRuleData extends RuntimeException {
    private final transient List<Problem> problems;

    /**
     * One thing to correct.
     *
     * @param line physical line of the file, from 1, on which the row starts; also right after quoted line breaks
     * @param column name of the column; empty where the row as a whole is wrong
     */
    public record Problem(String file, long line, String column, String message) {
        @Override
        public String toString() {
            String place = column.isEmpty() ? file + ":" + line : file + ":" + line + ", column " + column;
            return place + ": " + message;
        }
    }

    MalformedRuleData(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", "Malformed legal data:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
