/** The office's pages of rectifications. */
@NullMarked
package io.zhengyou.rectification.web;

import org.jspecify.annotations.NullMarked;
