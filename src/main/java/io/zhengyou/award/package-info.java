/** Award programmes and their rounds, from the call to the conferral. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "directory", "ballot", "notification", "document"})
package io.zhengyou.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
