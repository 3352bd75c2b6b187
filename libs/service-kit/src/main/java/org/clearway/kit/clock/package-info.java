/** The clock that everything reads the time from. */
@NullMarked
package org.clearway.kit.clock;

import org.jspecify.annotations.NullMarked;
