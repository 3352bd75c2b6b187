/** Breaks the rules on purpose: the architecture test must see it. */
@NullMarked
package org.clearway.clearance.architecture.bad.mongo;

import org.jspecify.annotations.NullMarked;
