/** Rules of the domain, without any framework. */
@NullMarked
package org.clearway.project.domain;

import org.jspecify.annotations.NullMarked;
