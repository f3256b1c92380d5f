/** Inspections by the leading group: planned, carried out by teams from outside, answered by the unit, and followed by rectifications. */
@NullMarked
@ApplicationModule(allowedDependencies = {"appraisal", "desk", "directory", "directory :: csv", "engine", "entry", "evidence", "notification", "rectification"})
package io.zhengyou.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
