@NullMarked
package org.clearway.notification.architecture.bad.domain;

import org.jspecify.annotations.NullMarked;
