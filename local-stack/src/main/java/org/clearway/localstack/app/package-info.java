/** The Java applications of the local stack: building, extracting and running them. */
@NullMarked
package org.clearway.localstack.app;

import org.jspecify.annotations.NullMarked;
