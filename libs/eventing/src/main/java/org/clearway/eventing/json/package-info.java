/** How records stand in JSON, on the wire and in HTTP bodies alike: typed ids as plain values, sealed families by kind. */
@NullMarked
package org.clearway.eventing.json;

import org.jspecify.annotations.NullMarked;
