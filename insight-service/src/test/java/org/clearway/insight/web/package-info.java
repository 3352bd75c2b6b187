@NullMarked
package org.clearway.insight.web;

import org.jspecify.annotations.NullMarked;
