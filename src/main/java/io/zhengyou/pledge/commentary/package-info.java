/** What leaders say about pledges, and what the pledgers answer. */
@NullMarked
package io.zhengyou.pledge.commentary;

import org.jspecify.annotations.NullMarked;
