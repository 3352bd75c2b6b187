/** Tokens of demo users, as the command line gets them. */
@NullMarked
package org.clearway.localstack.token;

import org.jspecify.annotations.NullMarked;
