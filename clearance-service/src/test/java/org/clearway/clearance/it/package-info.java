/** The whole service on real servers. */
@NullMarked
package org.clearway.clearance.it;

import org.jspecify.annotations.NullMarked;
