@NullMarked
package org.clearway.complaint.architecture.bad;

import org.jspecify.annotations.NullMarked;
