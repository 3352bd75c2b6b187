@NullMarked
package org.clearway.gateway.document;

import org.jspecify.annotations.NullMarked;
