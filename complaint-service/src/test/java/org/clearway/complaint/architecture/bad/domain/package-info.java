@NullMarked
package org.clearway.complaint.architecture.bad.domain;

import org.jspecify.annotations.NullMarked;
