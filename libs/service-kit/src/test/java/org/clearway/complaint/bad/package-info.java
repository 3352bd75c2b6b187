@NullMarked
package org.clearway.complaint.bad;

import org.jspecify.annotations.NullMarked;
