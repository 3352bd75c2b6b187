@NullMarked
package org.clearway.kit.mongo;

import org.jspecify.annotations.NullMarked;
