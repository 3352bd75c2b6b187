@NullMarked
package org.clearway.notification.architecture.bad;

import org.jspecify.annotations.NullMarked;
