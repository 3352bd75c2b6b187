/** The sample as it is sent. */
@NullMarked
package org.clearway.localstack.sample;

import org.jspecify.annotations.NullMarked;
