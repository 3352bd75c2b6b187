@NullMarked
package org.clearway.notification;

import org.jspecify.annotations.NullMarked;
