@NullMarked
package org.clearway.notification.domain;

import org.jspecify.annotations.NullMarked;
