/** Texts of the message files in both languages. */
@NullMarked
package org.clearway.kit.text;

import org.jspecify.annotations.NullMarked;
