/** Asks the engine where running cases stand, and lets it move them. */
@NullMarked
package io.zhengyou.flow.running.process;

import org.jspecify.annotations.NullMarked;
