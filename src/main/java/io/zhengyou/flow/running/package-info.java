/** Cases that are running while their process is redesigned: where they stand, and whether they may go on in another version. */
@NullMarked
package io.zhengyou.flow.running;

import org.jspecify.annotations.NullMarked;
