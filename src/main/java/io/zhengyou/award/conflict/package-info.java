/** Conflicts of interest: known to the directory, given by the nomination, or declared by those who judge. */
@NullMarked
package io.zhengyou.award.conflict;

import org.jspecify.annotations.NullMarked;
