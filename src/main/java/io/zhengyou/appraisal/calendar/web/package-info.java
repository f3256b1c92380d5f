/** The office's pages of the calendar. */
@NullMarked
package io.zhengyou.appraisal.calendar.web;

import org.jspecify.annotations.NullMarked;
