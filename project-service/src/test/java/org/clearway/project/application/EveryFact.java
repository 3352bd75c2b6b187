package org.clearway.project.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.AgencyId;
import org.clearway.project.domain.AgencyKind;
import org.clearway.project.domain.Block;
import org.clearway.project.domain.Charge;
import org.clearway.project.domain.ClearanceProgress;
import org.clearway.project.domain.ClearanceSection;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.CompetenceId;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.DirectiveId;
import org.clearway.project.domain.Evidence;
import org.clearway.project.domain.ImportEvent;
import org.clearway.project.domain.Level;
import org.clearway.project.domain.MilestoneId;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ObstacleId;
import org.clearway.project.domain.ObstacleKind;
import org.clearway.project.domain.Power;
import org.clearway.project.domain.ProjectDetails;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.ProjectEvent.ReliedOn;
import org.clearway.project.domain.ProjectId;
import org.clearway.project.domain.ProjectStatus;
import org.clearway.project.domain.Recipient;
import org.clearway.project.domain.Register;
import org.clearway.project.domain.RegisterImportId;
import org.clearway.project.domain.Succession;
import org.clearway.project.domain.TaskCode;
import org.clearway.project.domain.UnitCode;
import org.clearway.project.domain.UnitEvent;
import org.clearway.project.domain.UnitKind;
import org.clearway.project.domain.Wording;

/** One fact of every type, with every field filled. */
final class EveryFact {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final Wording TEXT = new Wording("Đẩy nhanh tiến độ", "Speed up");
    private static final Evidence PAPER = new Evidence("Biên bản", "12/BB-UBND", DAY, "HS-77");
    private static final AgencyId LEAD = new AgencyId("pmb-lam-dong-1");
    private static final AgencyId SUPERIOR = new AgencyId("pc-lam-dong");
    private static final AgencyId ISSUER = new AgencyId("party-bao-lam-standing");
    private static final List<AgencyId> LEADS = List.of(new AgencyId("pc-bao-lam"));
    private static final DirectiveId DIRECTIVE = new DirectiveId("directive-1");
    private static final TaskCode TASK = new TaskCode("1309-1.2");
    private static final ProjectId PROJECT = new ProjectId("project-1");
    private static final MilestoneId MILESTONE = new MilestoneId("milestone-1");
    private static final ObstacleId OBSTACLE = new ObstacleId("obstacle-1");
    private static final ReliedOn SOURCE = new ReliedOn("clearance-service:0-7-0", "clearance-1", 7);
    private static final Block BLOCK =
            new Block(OBSTACLE, MILESTONE, ObstacleKind.COMPLAINT, "COMPLAINT_UPHELD", SUPERIOR, DAY);
    private static final Succession SUCCESSION =
            new Succession(new UnitCode("25054"), DAY, DAY, Succession.Coverage.WHOLE, "NQ 1671/NQ-UBTVQH15");

    private EveryFact() {}

    /** By its type on the wire. */
    static Map<String, Object> byType() {
        Map<String, Object> facts = new LinkedHashMap<>();
        registers(facts);
        imports(facts);
        directives(facts);
        projects(facts);
        obstacles(facts);
        return facts;
    }

    private static void registers(Map<String, Object> facts) {
        facts.put(
                "unit.established.v1",
                new UnitEvent.UnitEstablished(
                        new UnitCode("25054"),
                        "Xã Bảo Lâm 1",
                        "Bao Lam 1 Commune",
                        UnitKind.COMMUNE,
                        new UnitCode("68"),
                        DAY,
                        LATER,
                        "NQ 1671/NQ-UBTVQH15",
                        List.of(SUCCESSION),
                        "CODE RE-USED",
                        DAY));
        facts.put(
                "unit.ended.v1",
                new UnitEvent.UnitEnded(
                        new UnitCode("25054"), DAY, LATER, List.of(SUCCESSION), "NQ 1671/NQ-UBTVQH15", DAY));
        facts.put(
                "agency.registered.v1",
                new AgencyEvent.AgencyRegistered(
                        SUPERIOR,
                        "Ủy ban nhân dân tỉnh Lâm Đồng",
                        "Lam Dong Provincial People's Committee",
                        AgencyKind.PEOPLES_COMMITTEE,
                        new UnitCode("68"),
                        "Chủ tịch Ủy ban nhân dân tỉnh",
                        DAY,
                        LATER,
                        new AgencyId("government"),
                        LEADS,
                        false,
                        "Ghi chú",
                        DAY));
        facts.put("agency.ended.v1", new AgencyEvent.AgencyEnded(SUPERIOR, LATER, LEADS, "Luật 72/2025/QH15", DAY));
        facts.put(
                "competence.assigned.v1",
                new CompetenceEvent.CompetenceAssigned(
                        new CompetenceId("recovery-decision-province"),
                        new Power("recovery-decision"),
                        AgencyKind.PEOPLES_COMMITTEE,
                        Level.PROVINCE,
                        new UnitCode("68"),
                        "public-investment",
                        DAY,
                        LATER,
                        "NĐ 49/2026/NĐ-CP Art. 14",
                        "Quyết định phân cấp",
                        "Ghi chú",
                        DAY));
    }

    private static void imports(Map<String, Object> facts) {
        facts.put(
                "register.import-requested.v1",
                new ImportEvent.ImportRequested(
                        new RegisterImportId("import-1"), Register.AGENCIES, 2, List.of("pc-lam-dong"), DAY));
    }

    private static void directives(Map<String, Object> facts) {
        facts.put(
                "directive.registered.v1",
                new DirectiveEvent.DirectiveRegistered(
                        DIRECTIVE,
                        "1309-CV/HU",
                        "CV",
                        2024,
                        ISSUER,
                        new AgencyId("party-bao-lam"),
                        DAY,
                        "công văn",
                        "Khẩn trương thực hiện nhiệm vụ năm 2024",
                        "4055-CV/TU",
                        "Bảo Lâm",
                        "Phó Bí thư",
                        "Khẩn",
                        List.of(new Recipient(LEAD, Recipient.Role.ADDRESSEE, "Ủy ban nhân dân huyện")),
                        ISSUER,
                        DAY));
        facts.put(
                "task.assigned.v1",
                new DirectiveEvent.TaskAssigned(
                        DIRECTIVE,
                        TASK,
                        "1, câu 1",
                        TEXT,
                        LEADS,
                        List.of(LEAD),
                        ISSUER,
                        "Mốc tiến độ đạt",
                        Charge.Reading.PROPOSED,
                        DAY));
        facts.put("task.accepted.v1", new DirectiveEvent.TaskAccepted(DIRECTIVE, TASK, LEAD, ISSUER, DAY));
        facts.put(
                "task.due-date-set.v1", new DirectiveEvent.TaskDueDateSet(DIRECTIVE, TASK, LATER, LEADS, ISSUER, DAY));
        facts.put(
                "task.progress-reported.v1",
                new DirectiveEvent.TaskProgressReported(
                        DIRECTIVE, TASK, LEAD, "Đã họp dân", 40, List.of(PAPER), ISSUER, DAY));
        facts.put(
                "task.submitted.v1",
                new DirectiveEvent.TaskSubmitted(DIRECTIVE, TASK, LEAD, "Xong", List.of(PAPER), LEADS, ISSUER, DAY));
        facts.put(
                "task.returned.v1",
                new DirectiveEvent.TaskReturned(
                        DIRECTIVE, TASK, "Thiếu biên bản", 3, LATER, LEADS, LEADS, ISSUER, DAY));
        facts.put(
                "task.completed.v1",
                new DirectiveEvent.TaskCompleted(DIRECTIVE, TASK, DAY, true, LEADS, LEADS, ISSUER, DAY));
        facts.put(
                "task.extended.v1",
                new DirectiveEvent.TaskExtended(DIRECTIVE, TASK, DAY, LATER, "Mưa lũ", LEADS, ISSUER, DAY));
        facts.put(
                "task.due-approaching.v1",
                new DirectiveEvent.TaskDueApproaching(DIRECTIVE, TASK, LATER, TEXT, LEADS, ISSUER, DAY));
        facts.put("task.overdue.v1", new DirectiveEvent.TaskOverdue(DIRECTIVE, TASK, LATER, TEXT, LEADS, ISSUER, DAY));
    }

    private static void projects(Map<String, Object> facts) {
        facts.put(
                "project.registered.v1",
                new ProjectEvent.ProjectRegistered(
                        PROJECT,
                        "tan-phu-bao-loc-expressway",
                        TEXT,
                        LEAD,
                        List.of("transport", "transport.road"),
                        ProjectStatus.PREPARATION,
                        new ProjectId("project-0"),
                        details(),
                        DAY));
        facts.put("project.blocked.v1", new ProjectEvent.ProjectBlocked(PROJECT, BLOCK, DAY));
        facts.put("project.unblocked.v1", new ProjectEvent.ProjectUnblocked(PROJECT, OBSTACLE, MILESTONE, DAY));
        facts.put(
                "milestone.scheduled.v1",
                new ProjectEvent.MilestoneScheduled(
                        PROJECT,
                        MILESTONE,
                        "SITE_CLEARANCE",
                        TEXT,
                        LATER,
                        LEAD,
                        "Giám đốc",
                        SUPERIOR,
                        new ClearanceSection(
                                new UnitCode("25054"),
                                new AgencyId("land-fund-lam-dong"),
                                new BigDecimal("12000.5"),
                                new BigDecimal("850")),
                        DAY));
        facts.put(
                "milestone.rescheduled.v1",
                new ProjectEvent.MilestoneRescheduled(
                        PROJECT, MILESTONE, TEXT, DAY, LATER, "Mưa lũ", LEAD, SUPERIOR, DAY));
        facts.put(
                "milestone.forecast.v1",
                new ProjectEvent.MilestoneForecast(
                        PROJECT, MILESTONE, TEXT, DAY, LATER, LATER, "Bàn giao 2/3", LEAD, SUPERIOR, SOURCE, DAY));
        facts.put("milestone.progressed.v1", new ProjectEvent.MilestoneProgressed(PROJECT, MILESTONE, progress(), DAY));
        facts.put(
                "milestone.met.v1",
                new ProjectEvent.MilestoneMet(
                        PROJECT, MILESTONE, TEXT, LATER, DAY, false, List.of(PAPER), LEAD, SUPERIOR, SOURCE, DAY));
        facts.put(
                "milestone.due-approaching.v1",
                new ProjectEvent.MilestoneDueApproaching(
                        PROJECT, MILESTONE, TEXT, LATER, DAY, LEAD, "Giám đốc", SUPERIOR, List.of(BLOCK), DAY));
        facts.put(
                "milestone.missed.v1",
                new ProjectEvent.MilestoneMissed(
                        PROJECT, MILESTONE, TEXT, LATER, DAY, LEAD, "Giám đốc", SUPERIOR, List.of(BLOCK), DAY));
    }

    private static void obstacles(Map<String, Object> facts) {
        facts.put(
                "obstacle.reported.v1",
                new ObstacleEvent.ObstacleReported(
                        OBSTACLE,
                        PROJECT,
                        MILESTONE,
                        ObstacleKind.COMPLAINT,
                        "COMPLAINT_UPHELD",
                        TEXT,
                        SUPERIOR,
                        "Chủ tịch",
                        DAY,
                        LEAD,
                        "complaint-service:0-3-0",
                        "complaint-1",
                        DAY));
        facts.put(
                "obstacle.promised.v1",
                new ObstacleEvent.ObstaclePromised(
                        OBSTACLE, PROJECT, MILESTONE, SUPERIOR, DAY, LATER, "Trình tháng 6", DAY));
        facts.put(
                "obstacle.resolved.v1",
                new ObstacleEvent.ObstacleResolved(
                        OBSTACLE,
                        PROJECT,
                        MILESTONE,
                        ObstacleKind.COMPLAINT,
                        "COMPLAINT_UPHELD",
                        SUPERIOR,
                        DAY,
                        LATER,
                        List.of(PAPER),
                        DAY));
        facts.put(
                "obstacle.forestalled.v1",
                new ObstacleEvent.ObstacleForestalled(OBSTACLE, PROJECT, "clearance-service:0-9-0", DAY));
    }

    private static ClearanceProgress progress() {
        return new ClearanceProgress(
                "clearance-1",
                7,
                DAY,
                3,
                2,
                new BigDecimal("1000"),
                new BigDecimal("500.5"),
                new BigDecimal("850"),
                new BigDecimal("400"));
    }

    private static ProjectDetails details() {
        return new ProjectDetails(
                TEXT,
                "construction",
                "PPP",
                DAY,
                List.of(new ProjectDetails.Location(new UnitCode("25054"), DAY)),
                new ProjectDetails.Money(17_200_000_000_000L, "VND"),
                List.of(new ProjectDetails.Party("Ban Quản lý dự án", List.of("publicAuthority"), LEAD, "press")),
                List.of(new ProjectDetails.Figure(
                        "households", new BigDecimal("1758"), "household", "about", "2024-02", "soha-2024-02")),
                List.of(new ProjectDetails.PublishedMilestone(
                        "construction-start", TEXT, "delivery", "met", DAY, DAY, "press")));
    }
}
