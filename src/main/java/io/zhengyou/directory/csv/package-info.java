/** Reading imported files: what is wrong is gathered by line and column, never thrown at the first. */
@NullMarked
package io.zhengyou.directory.csv;

import org.jspecify.annotations.NullMarked;
