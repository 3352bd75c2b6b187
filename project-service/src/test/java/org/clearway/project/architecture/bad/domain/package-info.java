/** Breaks the rules on purpose: the architecture test must see it. */
@NullMarked
package org.clearway.project.architecture.bad.domain;

import org.jspecify.annotations.NullMarked;
