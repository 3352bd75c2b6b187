@NullMarked
package org.clearway.localstack.walkthrough;

import org.jspecify.annotations.NullMarked;
