@NullMarked
package org.clearway.notification.architecture.bad.web;

import org.jspecify.annotations.NullMarked;
