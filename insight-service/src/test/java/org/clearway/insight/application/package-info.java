@NullMarked
package org.clearway.insight.application;

import org.jspecify.annotations.NullMarked;
