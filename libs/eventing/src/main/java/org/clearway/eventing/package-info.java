/**
 * The event backbone: a journal with group commit in MongoDB, a relay that copies it to Kafka exactly once,
 * listeners with atomic deduplication, and moments that fall due. It knows no business word.
 */
@NullMarked
package org.clearway.eventing;

import org.jspecify.annotations.NullMarked;
