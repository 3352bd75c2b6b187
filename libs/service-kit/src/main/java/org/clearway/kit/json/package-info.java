/** JSON of HTTP bodies: strict in what is read, plain in what is written. */
@NullMarked
package org.clearway.kit.json;

import org.jspecify.annotations.NullMarked;
