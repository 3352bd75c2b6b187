package org.clearway.project.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an import led to; the same however often it is asked for.
 *
 * @param entries how many of the request stand in the register now: all of them
 */
record Imported(@Schema(example = "173") int entries) {}
