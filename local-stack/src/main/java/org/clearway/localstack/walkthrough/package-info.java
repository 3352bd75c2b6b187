/** Plays the story of the README against the running system, through the gateway only, and checks each outcome. */
@NullMarked
package org.clearway.localstack.walkthrough;

import org.jspecify.annotations.NullMarked;
