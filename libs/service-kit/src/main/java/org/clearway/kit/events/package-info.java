/** Wires the event backbone: journal, relay and listeners, with the trace of the events that they handle. */
@NullMarked
package org.clearway.kit.events;

import org.jspecify.annotations.NullMarked;
