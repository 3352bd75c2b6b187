/** Use cases and questions of project-service; no HTTP, Kafka or MongoDB types. */
@NullMarked
package org.clearway.project.application;

import org.jspecify.annotations.NullMarked;
