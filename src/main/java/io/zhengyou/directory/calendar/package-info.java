/** Holidays and make-up workdays as data. */
@NullMarked
package io.zhengyou.directory.calendar;

import org.jspecify.annotations.NullMarked;
