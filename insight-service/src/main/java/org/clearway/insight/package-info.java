/** Keeps every published event, and answers what was known, and who held what, on any day. */
@NullMarked
package org.clearway.insight;

import org.jspecify.annotations.NullMarked;
