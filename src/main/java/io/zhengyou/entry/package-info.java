/** What people write into the forms of pages: read field by field, with what is wrong with each. No domain words. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.zhengyou.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
