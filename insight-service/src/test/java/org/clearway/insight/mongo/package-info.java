@NullMarked
package org.clearway.insight.mongo;

import org.jspecify.annotations.NullMarked;
