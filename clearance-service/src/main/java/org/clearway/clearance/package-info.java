/** The service that clears land for public works, lawfully: from the recovery notice to the hand-over of the site. */
@NullMarked
package org.clearway.clearance;

import org.jspecify.annotations.NullMarked;
