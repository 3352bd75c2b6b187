@NullMarked
package org.clearway.complaint.architecture.bad.mongo;

import org.jspecify.annotations.NullMarked;
