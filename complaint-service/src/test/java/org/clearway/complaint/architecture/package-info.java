@NullMarked
package org.clearway.complaint.architecture;

import org.jspecify.annotations.NullMarked;
