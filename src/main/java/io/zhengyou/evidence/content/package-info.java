/** What a file may be called and what must be in it. */
@NullMarked
package io.zhengyou.evidence.content;

import org.jspecify.annotations.NullMarked;
