/** The office's pages about rounds. */
@NullMarked
package io.zhengyou.award.web;

import org.jspecify.annotations.NullMarked;
