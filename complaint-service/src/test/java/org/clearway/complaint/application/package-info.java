@NullMarked
package org.clearway.complaint.application;

import org.jspecify.annotations.NullMarked;
