/** What the processes of a pledge ask of the register, and what is told to them. */
@NullMarked
package io.zhengyou.pledge.process;

import org.jspecify.annotations.NullMarked;
