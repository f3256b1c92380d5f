/** The office's page of the working-day calendar. */
@NullMarked
package io.zhengyou.directory.calendar.web;

import org.jspecify.annotations.NullMarked;
