@NullMarked
package org.clearway.insight;

import org.jspecify.annotations.NullMarked;
