@NullMarked
package org.clearway.complaint.contracts;

import org.jspecify.annotations.NullMarked;
