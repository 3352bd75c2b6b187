/** Secrets of one installation: made at random, kept in files that only their owner reads. */
@NullMarked
package org.clearway.localstack.secret;

import org.jspecify.annotations.NullMarked;
