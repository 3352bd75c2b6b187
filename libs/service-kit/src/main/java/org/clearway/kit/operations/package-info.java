/** What operators may ask of every service: is everything as the journal says, and what could not be worked on. */
@NullMarked
package org.clearway.kit.operations;

import org.jspecify.annotations.NullMarked;
