/** Status reports: the office asks units, units file, the office compiles a digest, the leading group lets it out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"desk", "directory", "document", "engine", "entry", "evidence", "notification"})
package io.zhengyou.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
