/** What process owners may change: rules that no redesign can drop, checks before a model is used, and the approval of changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"desk", "directory", "document", "engine", "entry", "notification"})
package io.zhengyou.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
