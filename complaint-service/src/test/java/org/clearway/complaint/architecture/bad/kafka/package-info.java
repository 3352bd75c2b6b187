@NullMarked
package org.clearway.complaint.architecture.bad.kafka;

import org.jspecify.annotations.NullMarked;
