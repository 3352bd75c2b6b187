@NullMarked
package org.clearway.notification.mongo;

import org.jspecify.annotations.NullMarked;
