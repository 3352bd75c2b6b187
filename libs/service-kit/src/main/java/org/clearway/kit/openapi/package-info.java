/** The service's document, completed from what the code says. */
@NullMarked
package org.clearway.kit.openapi;

import org.jspecify.annotations.NullMarked;
