/** Walks every path of a redesign to an end, in an engine that is thrown away. */
@NullMarked
package io.zhengyou.flow.sandbox.process;

import org.jspecify.annotations.NullMarked;
