/**
 * What every service's adapters are written against: who calls, which command it is, how answers, pages and problems
 * look. The parts behind it are wired by auto-configuration. It knows no business word.
 */
@NullMarked
package org.clearway.kit;

import org.jspecify.annotations.NullMarked;
