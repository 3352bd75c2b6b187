/** What events mean: own records of foreign events, states and stories folded from them. Pure. */
@NullMarked
package org.clearway.insight.domain;

import org.jspecify.annotations.NullMarked;
