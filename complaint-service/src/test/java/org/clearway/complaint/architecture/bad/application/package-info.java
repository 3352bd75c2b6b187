@NullMarked
package org.clearway.complaint.architecture.bad.application;

import org.jspecify.annotations.NullMarked;
