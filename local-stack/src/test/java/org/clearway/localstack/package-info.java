@NullMarked
package org.clearway.localstack;

import org.jspecify.annotations.NullMarked;
