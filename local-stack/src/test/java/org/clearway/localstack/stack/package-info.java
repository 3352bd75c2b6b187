@NullMarked
package org.clearway.localstack.stack;

import org.jspecify.annotations.NullMarked;
