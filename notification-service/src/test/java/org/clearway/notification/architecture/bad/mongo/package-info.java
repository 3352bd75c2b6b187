@NullMarked
package org.clearway.notification.architecture.bad.mongo;

import org.jspecify.annotations.NullMarked;
