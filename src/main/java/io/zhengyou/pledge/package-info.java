/** Public promises of units and members: filed, reviewed, reported on, commented on by leaders, and found kept or not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "desk", "directory", "directory::csv", "evidence", "notification", "rectification"})
package io.zhengyou.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
