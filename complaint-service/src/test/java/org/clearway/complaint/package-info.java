@NullMarked
package org.clearway.complaint;

import org.jspecify.annotations.NullMarked;
