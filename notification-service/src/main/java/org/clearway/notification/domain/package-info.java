/** Alerts, routes, templates and contacts: pure rules. */
@NullMarked
package org.clearway.notification.domain;

import org.jspecify.annotations.NullMarked;
