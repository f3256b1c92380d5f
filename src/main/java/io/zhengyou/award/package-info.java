/** Award programmes and their rounds, from the call to the conferral. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "directory", "ballot", "desk", "document", "entry", "evidence", "notification"})
package io.zhengyou.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
