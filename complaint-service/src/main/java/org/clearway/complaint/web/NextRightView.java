package org.clearway.complaint.web;

import java.util.List;
import org.clearway.complaint.domain.NextRight;

/** A right that is open to the complainant, and its window. */
record NextRightView(NextRight.Right right, LimitView window) {
    static List<NextRightView> of(List<NextRight> rights) {
        return rights.stream()
                .map(next -> new NextRightView(next.right(), LimitView.of(next.window())))
                .toList();
    }
}
