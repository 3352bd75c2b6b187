@NullMarked
package org.clearway.eventing;

import org.jspecify.annotations.NullMarked;
