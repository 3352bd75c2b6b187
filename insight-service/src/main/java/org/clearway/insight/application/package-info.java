/** Use cases over the record, and the ports they need. */
@NullMarked
package org.clearway.insight.application;

import org.jspecify.annotations.NullMarked;
