/** Digests of what units reported, for everybody. */
@NullMarked
package io.zhengyou.publication.digest;

import org.jspecify.annotations.NullMarked;
