/** What can be done with a clearance, its land users and its plans, and what must be found out for it. */
@NullMarked
package org.clearway.clearance.application;

import org.jspecify.annotations.NullMarked;
