/** What health says about the servers this service leans on. */
@NullMarked
package org.clearway.kit.health;

import org.jspecify.annotations.NullMarked;
