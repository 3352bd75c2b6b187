package org.clearway.notification.domain;

import org.jspecify.annotations.Nullable;

/** What other services said that is needed to address and word alerts: no more of it than that. */
public sealed interface Known {
    /** A text in both languages, as events carry it. */
    record Bilingual(String vi, String en) {}

    /**
     * An agency and the post at its head.
     *
     * @param parentId the agency directly above; null where there is none
     */
    record Agency(
            String agencyId,
            String nameVi,
            String nameEn,
            @Nullable String headPostVi,
            @Nullable String parentId) implements Known {}

    /** A dispatch. */
    record Directive(
            String directiveId, String number, @Nullable String about, String issuerAgency) implements Known {}

    /** A task of a dispatch. */
    record Task(
            String directiveId, String taskCode, @Nullable String clause, Bilingual text) implements Known {}

    /** A key project. */
    record Project(
            String projectId,
            @Nullable String code,
            Bilingual title,
            @Nullable String ownerAgency) implements Known {}

    /** A milestone of a project. */
    record Milestone(String projectId, String milestoneId, Bilingual title, String leadAgency) implements Known {}

    /** A site clearance. */
    record Clearance(String clearanceId, String compensationUnit) implements Known {}

    /** A compensation plan. */
    record Plan(String planId, String clearanceId) implements Known {}
}
