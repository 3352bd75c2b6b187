@NullMarked
package org.clearway.testkit;

import org.jspecify.annotations.NullMarked;
