/** The pages of reports. */
@NullMarked
package io.zhengyou.report.web;

import org.jspecify.annotations.NullMarked;
