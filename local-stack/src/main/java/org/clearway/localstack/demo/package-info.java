/** The demo users of the local stack: agencies and posts, no persons. */
@NullMarked
package org.clearway.localstack.demo;

import org.jspecify.annotations.NullMarked;
