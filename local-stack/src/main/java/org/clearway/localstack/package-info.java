/** The command {@code clearway}: everything on one machine. Started by the script of that name in the project root. */
@NullMarked
package org.clearway.localstack;

import org.jspecify.annotations.NullMarked;
