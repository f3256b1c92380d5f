/** Evidence: the files of a case, added at its tasks, kept unchanged, read by those who may. Knows nothing of what a case is about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "directory"})
package io.zhengyou.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
