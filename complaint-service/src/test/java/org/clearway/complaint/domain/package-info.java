@NullMarked
package org.clearway.complaint.domain;

import org.jspecify.annotations.NullMarked;
