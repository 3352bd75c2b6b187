/** What the other services' events mean here. */
@NullMarked
package org.clearway.notification.kafka;

import org.jspecify.annotations.NullMarked;
