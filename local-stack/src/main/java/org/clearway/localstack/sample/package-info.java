/** The sample: real units, agencies, competences, the dispatch 1309-CV/HU and three real projects, entered by the API. */
@NullMarked
package org.clearway.localstack.sample;

import org.jspecify.annotations.NullMarked;
