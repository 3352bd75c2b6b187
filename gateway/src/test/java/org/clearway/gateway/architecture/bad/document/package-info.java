/** Breaks the rules on purpose: the architecture test must see it. */
@NullMarked
package org.clearway.gateway.architecture.bad.document;

import org.jspecify.annotations.NullMarked;
