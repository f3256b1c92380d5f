/** Reading imported files: what is wrong is gathered by line and column, never thrown at the first. */
@NullMarked
@NamedInterface("csv")
package io.zhengyou.directory.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
