/** The exemplary practices that became public, and which units took them up. */
@NullMarked
package io.zhengyou.publication.practice;

import org.jspecify.annotations.NullMarked;
