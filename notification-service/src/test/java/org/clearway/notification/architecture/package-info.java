@NullMarked
package org.clearway.notification.architecture;

import org.jspecify.annotations.NullMarked;
