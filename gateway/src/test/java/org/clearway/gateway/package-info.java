@NullMarked
package org.clearway.gateway;

import org.jspecify.annotations.NullMarked;
