/** Streams, copies and personal data in MongoDB. */
@NullMarked
package org.clearway.clearance.mongo;

import org.jspecify.annotations.NullMarked;
