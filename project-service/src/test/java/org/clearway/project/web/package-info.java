/** Answers to refusals. */
@NullMarked
package org.clearway.project.web;

import org.jspecify.annotations.NullMarked;
