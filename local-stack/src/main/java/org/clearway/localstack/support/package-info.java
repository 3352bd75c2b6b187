/** The support process of the local stack: an OpenID issuer with demo users, and a mail server to look into. */
@NullMarked
package org.clearway.localstack.support;

import org.jspecify.annotations.NullMarked;
