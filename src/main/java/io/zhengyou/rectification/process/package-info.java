/** What the process of a rectification asks of the register. */
@NullMarked
package io.zhengyou.rectification.process;

import org.jspecify.annotations.NullMarked;
