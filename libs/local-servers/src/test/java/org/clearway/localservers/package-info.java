@NullMarked
package org.clearway.localservers;

import org.jspecify.annotations.NullMarked;
