/** The evidence of rectifications: where it is added, and whose it is to read. */
@NullMarked
package io.zhengyou.rectification.file;

import org.jspecify.annotations.NullMarked;
