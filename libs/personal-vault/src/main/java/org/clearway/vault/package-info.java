/**
 * Personal data apart from everything else: each person's fields are encrypted with a key of that person's own, and
 * destroying the key erases the person from every copy. Knows no business word.
 */
@NullMarked
package org.clearway.vault;

import org.jspecify.annotations.NullMarked;
