/** The chain over everything decided in a round, by which a later change shows. */
@NullMarked
package io.zhengyou.award.record;

import org.jspecify.annotations.NullMarked;
