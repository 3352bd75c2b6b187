@NullMarked
package org.clearway.localstack.clock;

import org.jspecify.annotations.NullMarked;
