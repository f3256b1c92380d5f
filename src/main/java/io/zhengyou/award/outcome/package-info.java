/** What a round tells the public and the people concerned. */
@NullMarked
package io.zhengyou.award.outcome;

import org.jspecify.annotations.NullMarked;
