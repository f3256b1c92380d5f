/** The files of a task or a case on a page, and as a tab in Tasklist. */
@NullMarked
package io.zhengyou.evidence.web;

import org.jspecify.annotations.NullMarked;
