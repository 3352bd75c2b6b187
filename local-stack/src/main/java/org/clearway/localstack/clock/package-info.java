/** Moving the clock of the local stack forward. */
@NullMarked
package org.clearway.localstack.clock;

import org.jspecify.annotations.NullMarked;
