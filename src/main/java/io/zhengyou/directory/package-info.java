/** Units, people, their roles, contact points and the working-day calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine"})
package io.zhengyou.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
