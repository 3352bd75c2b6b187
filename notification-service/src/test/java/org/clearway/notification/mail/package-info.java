@NullMarked
package org.clearway.notification.mail;

import org.jspecify.annotations.NullMarked;
