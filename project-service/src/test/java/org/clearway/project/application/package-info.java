/** Use cases, on histories and registers in memory. */
@NullMarked
package org.clearway.project.application;

import org.jspecify.annotations.NullMarked;
