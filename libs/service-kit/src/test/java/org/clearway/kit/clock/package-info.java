@NullMarked
package org.clearway.kit.clock;

import org.jspecify.annotations.NullMarked;
