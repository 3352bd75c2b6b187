@NullMarked
package org.clearway.kit;

import org.jspecify.annotations.NullMarked;
