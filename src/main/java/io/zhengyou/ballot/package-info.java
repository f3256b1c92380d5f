/** Secret ballots: the roll, the sealed box, the tally. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine"})
package io.zhengyou.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
