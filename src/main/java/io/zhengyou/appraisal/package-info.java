/** Periodic mass appraisals: members say in secret how satisfied they are with units, and the result is published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ballot", "directory", "directory :: csv", "document", "engine", "entry", "notification", "pledge", "rectification"})
package io.zhengyou.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
