package org.clearway.insight.domain;

import java.util.List;

/**
 * The story of one directive.
 *
 * @param happenings in the order of the legal dates
 * @param holdings who had which task, from when to when
 */
public record DirectiveStory(String directiveId, List<Happening> happenings, List<Holding> holdings) {
    /** @param happenings of this directive, in any order */
    public static DirectiveStory of(String directiveId, List<Happening> happenings) {
        List<Happening> asRecorded =
                happenings.stream().sorted(Happening.AS_RECORDED).toList();
        return new DirectiveStory(
                directiveId, happenings.stream().sorted(Happening.AS_OCCURRED).toList(), Holdings.of(asRecorded));
    }
}
