/** What process owners may change: rules that no redesign can drop, and checks before a model is used. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "engine"})
package io.zhengyou.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
