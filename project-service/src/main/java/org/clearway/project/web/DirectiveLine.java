package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.Due;
import org.clearway.project.domain.Task;
import org.clearway.project.domain.TaskState;

/**
 * A directive in a listing.
 *
 * @param taskStates how many tasks are in which state
 * @param overdue how many are overdue
 */
record DirectiveLine(
        @Schema(example = "7c1f0a52-9c55-3b12-8f7b-0d7d3a3f2f10")
        DirectiveId directiveId,

        @Schema(example = "1309-CV/HU") String number,
        @Schema(example = "party-bao-lam-standing") AgencyId issuerAgency,
        LocalDate issuedOn,

        @Schema(example = "Khẩn trương, tập trung triển khai thực hiện nhiệm vụ năm 2024")
        String abstractText,

        @Schema(example = "20") int tasks,
        @Schema(example = "{\"ASSIGNED\": 20}") Map<String, Long> taskStates,
        @Schema(example = "0") long overdue) {
    static DirectiveLine of(Directive directive) {
        List<Task> tasks = directive.tasks();
        Map<String, Long> states = new TreeMap<>();
        tasks.forEach(task -> states.merge(TaskState.of(task).name(), 1L, Long::sum));
        return new DirectiveLine(
                directive.id(),
                directive.header().number().text(),
                directive.header().issuer(),
                directive.header().issuedOn(),
                directive.header().abstractText(),
                tasks.size(),
                states,
                tasks.stream().filter(DirectiveLine::isOverdue).count());
    }

    private static boolean isOverdue(Task task) {
        return !(task instanceof Task.Completed)
                && task.due() instanceof Due.On on
                && on.signal() == Due.Signal.OVERDUE;
    }
}
