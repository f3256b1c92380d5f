/** Changes of processes: what was submitted, against which versions, and what was decided. */
@NullMarked
package io.zhengyou.flow.change;

import org.jspecify.annotations.NullMarked;
