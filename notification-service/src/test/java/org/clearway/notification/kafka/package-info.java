@NullMarked
package org.clearway.notification.kafka;

import org.jspecify.annotations.NullMarked;
