/** What stands around a controller: body limit, correlation, commands, paging. */
@NullMarked
package org.clearway.kit.web;

import org.jspecify.annotations.NullMarked;
