/** Breaks the rules on purpose: the architecture test must see it. */
@NullMarked
package org.clearway.project.architecture.bad.application;

import org.jspecify.annotations.NullMarked;
