@NullMarked
package org.clearway.notification.architecture.bad.kafka;

import org.jspecify.annotations.NullMarked;
