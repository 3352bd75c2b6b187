@NullMarked
package org.clearway.kit.text;

import org.jspecify.annotations.NullMarked;
