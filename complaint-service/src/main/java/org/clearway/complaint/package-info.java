/** Complaints about decisions and acts: the case, its legal clocks, and what follows from silence. */
@NullMarked
package org.clearway.complaint;

import org.jspecify.annotations.NullMarked;
