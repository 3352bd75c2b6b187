@NullMarked
package org.clearway.localstack.demo;

import org.jspecify.annotations.NullMarked;
