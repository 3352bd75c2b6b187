@NullMarked
package org.clearway.localstack.app;

import org.jspecify.annotations.NullMarked;
