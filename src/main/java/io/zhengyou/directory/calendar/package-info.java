/** The working-day calendar: its rules, its table and the file in which the office brings a year. */
@NullMarked
package io.zhengyou.directory.calendar;

import org.jspecify.annotations.NullMarked;
