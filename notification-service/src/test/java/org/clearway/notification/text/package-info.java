@NullMarked
package org.clearway.notification.text;

import org.jspecify.annotations.NullMarked;
