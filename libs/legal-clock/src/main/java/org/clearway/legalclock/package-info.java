/**
 * Legal limits from dated rule data: choosing the row that was law on a day, counting days, working days, months and
 * hours with pauses, and keeping how each result was reached.
 *
 * <p>Codes, conditions and events are words of the data; nothing here knows what they mean. Nothing here asks a system
 * clock: every day and moment is given by the caller.
 */
@NullMarked
package org.clearway.legalclock;

import org.jspecify.annotations.NullMarked;
