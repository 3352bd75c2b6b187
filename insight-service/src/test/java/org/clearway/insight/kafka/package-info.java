@NullMarked
package org.clearway.insight.kafka;

import org.jspecify.annotations.NullMarked;
