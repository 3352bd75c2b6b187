/** Streams, copies and the vault on MongoDB. */
@NullMarked
package org.clearway.complaint.mongo;

import org.jspecify.annotations.NullMarked;
