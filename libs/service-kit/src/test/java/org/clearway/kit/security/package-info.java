@NullMarked
package org.clearway.kit.security;

import org.jspecify.annotations.NullMarked;
