/** Tests of the domain: no Spring, no server, milliseconds. */
@NullMarked
package org.clearway.clearance.domain;

import org.jspecify.annotations.NullMarked;
