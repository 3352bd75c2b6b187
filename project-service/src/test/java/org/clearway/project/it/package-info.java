/** The whole service on a real MongoDB and a real Kafka, over HTTP with signed tokens. */
@NullMarked
package org.clearway.project.it;

import org.jspecify.annotations.NullMarked;
