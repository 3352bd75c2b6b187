@NullMarked
package org.clearway.localstack.record;

import org.jspecify.annotations.NullMarked;
