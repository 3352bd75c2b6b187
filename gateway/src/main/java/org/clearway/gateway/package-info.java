/** The one door: routes, token check, limits, one error format and one document for all services. It decides nothing. */
@NullMarked
package org.clearway.gateway;

import org.jspecify.annotations.NullMarked;
