/** Listeners, fed with the facts that others promised. */
@NullMarked
package org.clearway.project.kafka;

import org.jspecify.annotations.NullMarked;
