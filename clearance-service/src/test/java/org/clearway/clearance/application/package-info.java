/** Tests of what is resolved before a decision. */
@NullMarked
package org.clearway.clearance.application;

import org.jspecify.annotations.NullMarked;
