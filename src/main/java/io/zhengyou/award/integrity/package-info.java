/** Cases of misconduct before the ethics committee, and the measures that last. */
@NullMarked
package io.zhengyou.award.integrity;

import org.jspecify.annotations.NullMarked;
