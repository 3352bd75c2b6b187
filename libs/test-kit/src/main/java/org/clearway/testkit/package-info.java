/** Real servers, real signed tokens and a clock to be moved, for integration tests. */
@NullMarked
package org.clearway.testkit;

import org.jspecify.annotations.NullMarked;
