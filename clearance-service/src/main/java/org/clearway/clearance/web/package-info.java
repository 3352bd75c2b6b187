/** The HTTP face of the service. */
@NullMarked
package org.clearway.clearance.web;

import org.jspecify.annotations.NullMarked;
