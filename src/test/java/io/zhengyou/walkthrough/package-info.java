/** A walk through one award round on a running demo server, as its people, over its public interfaces. */
@NullMarked
package io.zhengyou.walkthrough;

import org.jspecify.annotations.NullMarked;
