/** Where the time of processes goes: how long each step takes and waits, told of steps and never of persons. */
@NullMarked
package io.zhengyou.flow.timing;

import org.jspecify.annotations.NullMarked;
