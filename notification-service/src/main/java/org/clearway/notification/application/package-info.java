/** Use cases, and what they need of the outside. */
@NullMarked
package org.clearway.notification.application;

import org.jspecify.annotations.NullMarked;
