/** Tests of what is stored and published. */
@NullMarked
package org.clearway.clearance.mongo;

import org.jspecify.annotations.NullMarked;
