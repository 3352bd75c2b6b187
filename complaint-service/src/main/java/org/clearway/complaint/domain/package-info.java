/** What the law lets happen to a complaint. Pure: knows the JDK, the legal clock and itself. */
@NullMarked
package org.clearway.complaint.domain;

import org.jspecify.annotations.NullMarked;
