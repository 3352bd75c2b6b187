@NullMarked
package org.clearway.complaint.architecture.bad.web;

import org.jspecify.annotations.NullMarked;
