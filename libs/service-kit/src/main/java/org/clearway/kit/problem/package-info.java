/** Problem answers: which one for which failure, in the caller's language. */
@NullMarked
package org.clearway.kit.problem;

import org.jspecify.annotations.NullMarked;
