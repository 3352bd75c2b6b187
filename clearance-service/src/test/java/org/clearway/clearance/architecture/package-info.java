/** The rules of the service's structure. */
@NullMarked
package org.clearway.clearance.architecture;

import org.jspecify.annotations.NullMarked;
