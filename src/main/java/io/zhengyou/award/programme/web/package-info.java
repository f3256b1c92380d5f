/** The office's pages of the programmes. */
@NullMarked
package io.zhengyou.award.programme.web;

import org.jspecify.annotations.NullMarked;
