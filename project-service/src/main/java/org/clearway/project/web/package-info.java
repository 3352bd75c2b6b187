/** HTTP: requests, views, controllers, and one advice for refusals. */
@NullMarked
package org.clearway.project.web;

import org.jspecify.annotations.NullMarked;
