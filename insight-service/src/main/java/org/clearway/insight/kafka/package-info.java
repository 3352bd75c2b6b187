/** Takes the other services' events from their topics. */
@NullMarked
package org.clearway.insight.kafka;

import org.jspecify.annotations.NullMarked;
