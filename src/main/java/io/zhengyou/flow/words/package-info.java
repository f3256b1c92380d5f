/** What people call what stands in models. */
@NullMarked
package io.zhengyou.flow.words;

import org.jspecify.annotations.NullMarked;
