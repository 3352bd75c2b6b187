/** States as they are kept beside the journal. */
@NullMarked
package org.clearway.project.mongo;

import org.jspecify.annotations.NullMarked;
