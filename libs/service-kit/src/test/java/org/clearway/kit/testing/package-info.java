@NullMarked
package org.clearway.kit.testing;

import org.jspecify.annotations.NullMarked;
