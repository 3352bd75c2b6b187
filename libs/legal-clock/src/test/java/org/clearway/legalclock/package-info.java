@NullMarked
package org.clearway.legalclock;

import org.jspecify.annotations.NullMarked;
