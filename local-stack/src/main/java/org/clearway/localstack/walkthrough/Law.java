package org.clearway.localstack.walkthrough;

import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * What the law says of 2026, as a reader of the law knows it. On purpose not taken from the rule data: the story must
 * fail where that is wrong.
 */
enum Law {
    NOTICE_WAIT("recovery-notice-wait", "60", "CALENDAR_DAY", "NQ 254/2025/QH15, Art. 3 cl. 9 point a"),
    POSTING("plan-posting", "10", "CALENDAR_DAY", "NQ 254/2025/QH15, Art. 3 cl. 9 point b"),
    PAYMENT("compensation-payment", "30", "CALENDAR_DAY", "Luật Đất đai 31/2024/QH15, Art. 94 cl. 3"),
    COMPLAINT_ACCEPTANCE("complaint-acceptance", "7", "WORKING_DAY", "NĐ 124/2020 Art. 16 cl. 1"),
    COMPLAINT_RESOLUTION("complaint-first-resolution", "30", "CALENDAR_DAY", "Luật Khiếu nại 02/2011/QH13, Art. 28");

    private final String code;
    private final BigDecimal amount;
    private final String unit;
    private final String basis;

    Law(String code, String amount, String unit, String basis) {
        this.code = code;
        this.amount = new BigDecimal(amount);
        this.unit = unit;
        this.basis = basis;
    }

    String code() {
        return code;
    }

    /** The limit is counted by this rule, from this day, and says so; tells its derivation. */
    void check(Scene scene, JsonNode limit, LocalDate start, Answer from) {
        scene.check("rule", code, Json.text(limit, "code"), from);
        BigDecimal counted = new BigDecimal(Json.text(limit, "amount"));
        if (counted.compareTo(amount) != 0 || !Json.text(limit, "unit").equals(unit)) {
            throw scene.failed(code + " of " + amount + " " + unit, counted + " " + Json.text(limit, "unit"), from);
        }
        if (!Json.text(limit, "legalBasis").startsWith(basis)) {
            throw scene.failed(code + " by " + basis, Json.text(limit, "legalBasis"), from);
        }
        scene.check(code + " starts", start.toString(), Json.text(limit, "derivation/startDay"), from);
        LocalDate lastDay = LocalDate.parse(Json.text(limit, "lastDay"));
        if (unit.equals("CALENDAR_DAY") && lastDay.isBefore(start.plusDays(amount.longValue()))) {
            throw scene.failed(code + " runs its full time from " + start, "last day " + lastDay, from);
        }
        scene.tell(code + " of " + amount + " " + unit + " from " + start + " to " + lastDay + ", "
                + Json.at(limit, "derivation/skippedDays").size() + " days off passed over (" + basis + ")");
    }
}
