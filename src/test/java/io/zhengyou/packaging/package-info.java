/** The packaged server, as it is delivered. */
@NullMarked
package io.zhengyou.packaging;

import org.jspecify.annotations.NullMarked;
