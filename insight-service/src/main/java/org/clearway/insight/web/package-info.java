/** The HTTP side: feed, live stream, timelines, states, verification. */
@NullMarked
package org.clearway.insight.web;

import org.jspecify.annotations.NullMarked;
