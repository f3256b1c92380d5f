/** How much of every process model the tests have run. */
@NullMarked
package io.zhengyou.coverage;

import org.jspecify.annotations.NullMarked;
