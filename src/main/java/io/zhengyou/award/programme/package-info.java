/** Award programmes and their rules as data. */
@NullMarked
package io.zhengyou.award.programme;

import org.jspecify.annotations.NullMarked;
