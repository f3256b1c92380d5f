/** The process engine and its walls: access, deployment rules, forms checked on the server, timers. No domain words. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.zhengyou.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
