/** The committee's vote on the shortlist, as often as it takes. */
@NullMarked
package io.zhengyou.award.vote;

import org.jspecify.annotations.NullMarked;
