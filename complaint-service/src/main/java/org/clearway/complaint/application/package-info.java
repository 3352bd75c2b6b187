/** The use cases, and the questions they ask of what lies outside. */
@NullMarked
package org.clearway.complaint.application;

import org.jspecify.annotations.NullMarked;
