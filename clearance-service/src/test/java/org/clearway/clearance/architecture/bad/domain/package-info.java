/** Breaks the rules on purpose: the architecture test must see it. */
@NullMarked
package org.clearway.clearance.architecture.bad.domain;

import org.jspecify.annotations.NullMarked;
