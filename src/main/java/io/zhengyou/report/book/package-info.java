/** What was asked, filed, compiled and decided. */
@NullMarked
package io.zhengyou.report.book;

import org.jspecify.annotations.NullMarked;
