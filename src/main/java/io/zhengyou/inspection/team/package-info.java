/** Teams that change after their plan was approved. */
@NullMarked
package io.zhengyou.inspection.team;

import org.jspecify.annotations.NullMarked;
