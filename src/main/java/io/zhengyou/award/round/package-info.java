/** Rounds of an award: their scheme, their stage, their list and their decision. */
@NullMarked
package io.zhengyou.award.round;

import org.jspecify.annotations.NullMarked;
