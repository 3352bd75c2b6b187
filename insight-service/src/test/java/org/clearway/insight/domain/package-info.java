@NullMarked
package org.clearway.insight.domain;

import org.jspecify.annotations.NullMarked;
