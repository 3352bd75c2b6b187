@NullMarked
package org.clearway.localstack.support;

import org.jspecify.annotations.NullMarked;
