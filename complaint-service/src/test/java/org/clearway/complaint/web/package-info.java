@NullMarked
package org.clearway.complaint.web;

import org.jspecify.annotations.NullMarked;
