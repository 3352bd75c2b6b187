/** Who must do what by when: agencies, directives and their tasks, key projects, milestones, obstacles. No framework. */
@NullMarked
package org.clearway.project.domain;

import org.jspecify.annotations.NullMarked;
