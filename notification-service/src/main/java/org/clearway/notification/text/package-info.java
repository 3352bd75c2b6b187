/** Templates to texts, with Mustache and ICU. */
@NullMarked
package org.clearway.notification.text;

import org.jspecify.annotations.NullMarked;
