@NullMarked
package org.clearway.gateway.architecture;

import org.jspecify.annotations.NullMarked;
