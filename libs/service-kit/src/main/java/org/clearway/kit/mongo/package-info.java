/** Settings of the MongoDB client. */
@NullMarked
package org.clearway.kit.mongo;

import org.jspecify.annotations.NullMarked;
