/** Trace context of the current request. */
@NullMarked
package org.clearway.kit.trace;

import org.jspecify.annotations.NullMarked;
