/** Keeps the rules while processes run, so that no modification, migration or second version goes around a step. */
@NullMarked
package io.zhengyou.flow.process;

import org.jspecify.annotations.NullMarked;
