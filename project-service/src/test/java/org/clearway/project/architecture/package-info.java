/** Rules of the tree. */
@NullMarked
package org.clearway.project.architecture;

import org.jspecify.annotations.NullMarked;
