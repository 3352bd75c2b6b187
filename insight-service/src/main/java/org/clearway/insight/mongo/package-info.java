/** The record in the eventing journal, and the views derived from it. */
@NullMarked
package org.clearway.insight.mongo;

import org.jspecify.annotations.NullMarked;
