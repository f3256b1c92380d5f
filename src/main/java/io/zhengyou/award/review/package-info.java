/** Expert reviews: the draw, the scores, the ranking. */
@NullMarked
package io.zhengyou.award.review;

import org.jspecify.annotations.NullMarked;
