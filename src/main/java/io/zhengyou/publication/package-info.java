/** Public pages: what the other modules made public, kept as it was published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"award", "directory", "entry", "inspection", "pledge", "report"})
package io.zhengyou.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
