/** One OpenAPI document made of the services' own, and a page to browse it. */
@NullMarked
package org.clearway.gateway.document;

import org.jspecify.annotations.NullMarked;
