/** A service of a few lines that uses everything the kit gives. */
@NullMarked
package org.clearway.kit.sample;

import org.jspecify.annotations.NullMarked;
