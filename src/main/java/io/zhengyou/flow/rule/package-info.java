/** The rules that no redesign can drop, kept as data. */
@NullMarked
package io.zhengyou.flow.rule;

import org.jspecify.annotations.NullMarked;
