package org.clearway.clearance.web;

import java.util.List;

/** The land users that have a valid notice now. */
record NoticesIssuedView(List<LandUserView> landUsers) {
    NoticesIssuedView {
        landUsers = List.copyOf(landUsers);
    }
}
