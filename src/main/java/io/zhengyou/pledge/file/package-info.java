/** The evidence of pledges: where it is added, and whose it is to read. */
@NullMarked
package io.zhengyou.pledge.file;

import org.jspecify.annotations.NullMarked;
