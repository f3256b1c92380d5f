/** Nominations: what a unit proposes and how it fares. */
@NullMarked
package io.zhengyou.award.nomination;

import org.jspecify.annotations.NullMarked;
