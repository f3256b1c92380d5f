/** What becomes of a nomination or a scheme whose last step was taken back. */
@NullMarked
package io.zhengyou.award.takeback;

import org.jspecify.annotations.NullMarked;
