@NullMarked
package org.clearway.notification.architecture.bad.application;

import org.jspecify.annotations.NullMarked;
