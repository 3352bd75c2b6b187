/** Agencies, directives, key projects and what holds them up. */
@NullMarked
package org.clearway.project;

import org.jspecify.annotations.NullMarked;
