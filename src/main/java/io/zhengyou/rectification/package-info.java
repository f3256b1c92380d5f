/** What a unit has to mend, whichever module found it: plan, approval, evidence, verification by others, close-out, look back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "desk", "directory", "document", "entry", "evidence", "notification"})
package io.zhengyou.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
