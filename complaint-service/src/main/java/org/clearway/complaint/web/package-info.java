/** HTTP: requests in, views and problems out. */
@NullMarked
package org.clearway.complaint.web;

import org.jspecify.annotations.NullMarked;
