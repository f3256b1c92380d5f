/** What is new, for programs that ask for it again and again. */
@NullMarked
package io.zhengyou.publication.feed;

import org.jspecify.annotations.NullMarked;
