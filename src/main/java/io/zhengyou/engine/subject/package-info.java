/** What a task is about, in words, on its card in Tasklist. */
@NullMarked
package io.zhengyou.engine.subject;

import org.jspecify.annotations.NullMarked;
