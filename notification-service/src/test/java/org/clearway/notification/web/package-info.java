@NullMarked
package org.clearway.notification.web;

import org.jspecify.annotations.NullMarked;
