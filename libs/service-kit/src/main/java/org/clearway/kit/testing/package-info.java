/** Assertions that every service repeats in its own tests. */
@NullMarked
package org.clearway.kit.testing;

import org.jspecify.annotations.NullMarked;
