@NullMarked
package org.clearway.insight.architecture;

import org.jspecify.annotations.NullMarked;
