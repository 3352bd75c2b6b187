@NullMarked
package org.clearway.notification.application;

import org.jspecify.annotations.NullMarked;
