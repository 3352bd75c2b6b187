/** Streams, own copies and the sender's lease in MongoDB. */
@NullMarked
package org.clearway.notification.mongo;

import org.jspecify.annotations.NullMarked;
