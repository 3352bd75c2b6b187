/** Streams, their searched fields, and the queries over them. */
@NullMarked
package org.clearway.project.mongo;

import org.jspecify.annotations.NullMarked;
