/** Listeners for the facts of other services, and what is needed of them. */
@NullMarked
package org.clearway.project.kafka;

import org.jspecify.annotations.NullMarked;
