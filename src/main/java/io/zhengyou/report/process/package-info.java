/** Between the reports and their processes. */
@NullMarked
package io.zhengyou.report.process;

import org.jspecify.annotations.NullMarked;
