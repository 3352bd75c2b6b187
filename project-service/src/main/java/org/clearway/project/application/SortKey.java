package org.clearway.project.application;

import java.util.function.Function;

/**
 * Something that a listing may be sorted by.
 *
 * @param field name under which the key is kept beside the state
 * @param of the key of a state, as text; "" where there is none
 */
public record SortKey<S>(String field, Function<S, String> of) {}
