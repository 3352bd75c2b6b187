/** What other services say, as far as this one needs it. */
@NullMarked
package org.clearway.complaint.kafka;

import org.jspecify.annotations.NullMarked;
