/** The leaders' and the office's pages of pledges. */
@NullMarked
package io.zhengyou.pledge.web;

import org.jspecify.annotations.NullMarked;
