/** What the forms of a report show, refuse and keep. */
@NullMarked
package io.zhengyou.report.form;

import org.jspecify.annotations.NullMarked;
