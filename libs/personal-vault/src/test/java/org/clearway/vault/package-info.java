@NullMarked
package org.clearway.vault;

import org.jspecify.annotations.NullMarked;
