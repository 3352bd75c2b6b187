package org.clearway.localstack.walkthrough;

import java.time.LocalDate;

/** One playing of the story of the README: everything before the clock is moved, and everything after. */
final class Story {
    private final Scene scene;
    private final Cast cast;
    private final MailBox mails;

    Story(Scene scene, Cast cast, MailBox mails) {
        this.scene = scene;
        this.cast = cast;
        this.mails = mails;
    }

    /** Steps 1 to 5, and the milestone of step 6. */
    void untilTheClock() {
        new DirectiveStep(scene, cast, mails).play();
        new ScheduleStep(scene, cast).play();
        new NoticeStep(scene, cast).play();
        new PlanStep(scene, cast).play();
        new RecoveryStep(scene, cast).play();
        new TwoSettleStep(scene, cast).play();
        new RevisionStep(scene, cast).play();
        new MissedStep(scene, cast, mails).prepare();
        if (!scene.isTold()) {
            scene.events().forget();
        }
    }

    /** The last day of the milestone that will be missed. */
    LocalDate lastDay() {
        return cast.today;
    }

    /** Steps 6 and 7. */
    void afterTheClock() {
        new MissedStep(scene, cast, mails).play();
        new ReplayStep(scene, cast).play();
    }
}
