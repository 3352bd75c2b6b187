@NullMarked
package org.clearway.localstack.secret;

import org.jspecify.annotations.NullMarked;
