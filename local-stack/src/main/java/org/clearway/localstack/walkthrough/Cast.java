package org.clearway.localstack.walkthrough;

import java.time.LocalDate;
import java.util.List;

/** Who plays in one story, and what the steps before have made. All land users are invented. */
final class Cast {
    static final String REAL_PROJECT = "tan-rai-bauxite-alumina-complex";
    static final String UNIT = "25054";

    static final String PROVINCE = "pc-lam-dong";
    static final String PROVINCE_HEAD = "pc-lam-dong.head";
    static final String PROVINCE_OFFICER = "pc-lam-dong.officer";
    static final String OWNER = "investor-tkv";
    static final String OWNER_HEAD = "investor-tkv.head";
    static final String OWNER_OFFICER = "investor-tkv.officer";
    static final String FUND = "land-fund-lam-dong";
    static final String FUND_OFFICER = "land-fund-lam-dong.officer";
    static final String COMMUNE = "pc-bao-lam-1";
    static final String COMMUNE_HEAD = "pc-bao-lam-1.head";
    static final String COMMUNE_OFFICER = "pc-bao-lam-1.officer";
    static final String OTHER_COMMUNE_HEAD = "pc-bao-lam-2.head";
    static final String BOARD = "pmb-lam-dong-1";
    static final String BOARD_HEAD = "pmb-lam-dong-1.head";
    static final String BOARD_OFFICER = "pmb-lam-dong-1.officer";
    static final String APPRAISER = "dept-lam-dong-agriculture-environment";
    static final String ANALYST = "analyst";

    final RunLabel label;
    final int story;
    final LocalDate today;
    final LegalDates dates;
    final KeptAnswers kept = new KeptAnswers();
    final List<Household> households;

    String projectId = "";
    String milestoneId = "";
    String clearanceId = "";
    String planId = "";
    String complaintId = "";
    String lateMilestoneId = "";
    String obstacleId = "";
    /** The first lawful day of a recovery decision, as the notice's delivery said. */
    LocalDate recoveryFrom = LocalDate.MAX;

    Cast(RunLabel label, int story, LocalDate today) {
        this.label = label;
        this.story = story;
        this.today = today;
        this.dates = new LegalDates(today);
        this.households = Household.three(String.valueOf(story));
    }

    /** A number of a sample paper. */
    String paper(String kind) {
        return label.paper(story, kind);
    }

    Household household(int number) {
        return households.get(number - 1);
    }
}
