/** What an office does with a task beside completing it: remind, pass on, ask, let sign, copy; and who did what when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "directory", "notification"})
package io.zhengyou.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
