/** What a unit has to mend, whichever module found it: plan, approval, evidence, verification by others, close-out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "desk", "directory", "evidence", "notification"})
package io.zhengyou.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
