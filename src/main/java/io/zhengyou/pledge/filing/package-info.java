/** Many pledges from one file: they begin as drafts of their pledgers and go through review like all others. */
@NullMarked
package io.zhengyou.pledge.filing;

import org.jspecify.annotations.NullMarked;
