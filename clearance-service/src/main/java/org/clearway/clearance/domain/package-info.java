/**
 * The law of clearing land for public works, as pure functions: from a state and a command to events or a refusal. No
 * number of the law stands here; every one comes from the rule data by its date.
 */
@NullMarked
package org.clearway.clearance.domain;

import org.jspecify.annotations.NullMarked;
