/** Starts a real mongod and a real Apache Kafka as child processes, without Docker and without Spring. */
@NullMarked
package org.clearway.localservers;

import org.jspecify.annotations.NullMarked;
