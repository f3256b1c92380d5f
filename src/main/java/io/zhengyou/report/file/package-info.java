/** The files of the filings. */
@NullMarked
package io.zhengyou.report.file;

import org.jspecify.annotations.NullMarked;
