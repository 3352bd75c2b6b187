/** What is heard from other services, and from ourselves. */
@NullMarked
package org.clearway.clearance.kafka;

import org.jspecify.annotations.NullMarked;
