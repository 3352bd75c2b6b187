package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.clearway.project.domain.DirectiveCommand.AcceptTask;
import org.clearway.project.domain.DirectiveCommand.RegisterDirective;
import org.clearway.project.domain.DirectiveCommand.SetDueDate;
import org.clearway.project.domain.DirectiveCommand.SubmitTask;
import org.clearway.project.domain.DirectiveCommand.TaskCommand;
import org.jspecify.annotations.Nullable;

/** Directives in their states. */
public final class DirectiveFixtures {
    public static final LocalDate ISSUED = LocalDate.of(2024, 6, 12);
    public static final LocalDate DUE = LocalDate.of(2024, 9, 30);
    public static final AgencyId ISSUER = new AgencyId("party-bao-lam");
    public static final AgencyId BEHALF = new AgencyId("party-bao-lam-standing");
    public static final AgencyId OFFICE = new AgencyId("party-bao-lam-office");
    public static final AgencyId LEAD = new AgencyId("pc-bao-lam");
    public static final AgencyId SECOND_LEAD = new AgencyId("pmb-bao-lam");
    public static final AgencyId PARTNER = new AgencyId("front-bao-lam");
    public static final AgencyId STRANGER = new AgencyId("pc-lam-dong");
    public static final TaskCode TASK = new TaskCode("1309-1.2");
    public static final TaskCode OTHER_TASK = new TaskCode("1309-4.1");
    public static final Evidence MINUTES =
            new Evidence("Biên bản họp", "12/BB-UBND", LocalDate.of(2024, 7, 1), "HS-2024-77");

    private DirectiveFixtures() {}

    public static Charge aCharge(TaskCode code) {
        return new Charge(
                code,
                "1, câu 1",
                new Wording("Đẩy nhanh tiến độ", "Speed up"),
                List.of(LEAD, SECOND_LEAD),
                List.of(PARTNER),
                "Mốc tiến độ đạt, có văn bản",
                Charge.Reading.PROPOSED);
    }

    public static RegisterDirective registering() {
        return registering(List.of(aCharge(TASK), aCharge(OTHER_TASK)), OFFICE, ISSUED);
    }

    public static RegisterDirective registering(List<Charge> tasks, AgencyId by, LocalDate occurredOn) {
        DirectiveHeader header = new DirectiveHeader(
                ReferenceNumber.parse("1309-CV/HU").orElseThrow(),
                ISSUER,
                BEHALF,
                ISSUED,
                "công văn",
                "Khẩn trương, tập trung triển khai thực hiện nhiệm vụ năm 2024",
                "4055-CV/TU, 2024-06-10",
                "Bảo Lâm",
                "Phó Bí thư",
                null);
        return new RegisterDirective(
                header,
                List.of(
                        new Recipient(LEAD, Recipient.Role.ADDRESSEE, "Ủy ban nhân dân huyện"),
                        new Recipient(OFFICE, Recipient.Role.FILE_COPY, "Lưu VPHU")),
                tasks,
                by,
                occurredOn);
    }

    /** Registered, nothing accepted, no date. */
    public static Directive aDirective() {
        return after(null, DirectiveDecider.register(null, registering()));
    }

    public static Directive withAnAcceptedTask() {
        return after(aDirective(), new AcceptTask(TASK, LEAD, ISSUED.plusDays(3)));
    }

    public static Directive withADueTask() {
        return after(withAnAcceptedTask(), new SetDueDate(TASK, DUE, ISSUER, ISSUED.plusDays(5)));
    }

    /** With a date, accepted by both leads. */
    public static Directive withBothAtWork() {
        return after(withADueTask(), new AcceptTask(TASK, SECOND_LEAD, ISSUED.plusDays(6)));
    }

    public static SubmitTask submitting(AgencyId lead, LocalDate on) {
        return new SubmitTask(TASK, "Đã hoàn thành", List.of(MINUTES), lead, on);
    }

    /** Both leads have handed in their parts. */
    public static Directive withASubmittedTask(LocalDate submittedOn) {
        return after(after(withBothAtWork(), submitting(SECOND_LEAD, submittedOn)), submitting(LEAD, submittedOn));
    }

    public static Directive after(Directive directive, TaskCommand command) {
        return after(directive, DirectiveDecider.decide(directive, command));
    }

    public static Directive after(@Nullable Directive directive, List<DirectiveEvent> events) {
        Directive state = directive;
        for (DirectiveEvent event : events) {
            state = DirectiveEvolution.evolve(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
