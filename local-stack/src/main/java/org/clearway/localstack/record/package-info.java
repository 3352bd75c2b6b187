/** Checks that journals, topics, states and copies all say the same. */
@NullMarked
package org.clearway.localstack.record;

import org.jspecify.annotations.NullMarked;
