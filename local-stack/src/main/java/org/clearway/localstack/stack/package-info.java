/** The processes of the local stack: what they are, where they keep their things, starting and stopping them. */
@NullMarked
package org.clearway.localstack.stack;

import org.jspecify.annotations.NullMarked;
