/** Who is told what, how, and whether it arrived. */
@NullMarked
package org.clearway.notification;

import org.jspecify.annotations.NullMarked;
