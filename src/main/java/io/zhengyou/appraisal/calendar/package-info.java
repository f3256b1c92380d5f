/** Rounds that begin by themselves, on dates that the office keeps. */
@NullMarked
package io.zhengyou.appraisal.calendar;

import org.jspecify.annotations.NullMarked;
