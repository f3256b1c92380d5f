/** What a redesign changes, in words: every setting of every element, field and rule, so that whoever approves misses nothing. */
@NullMarked
package io.zhengyou.flow.compare;

import org.jspecify.annotations.NullMarked;
