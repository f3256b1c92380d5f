/** 离职交接: everything of somebody who leaves goes to whoever follows, as far as they are entitled to it. */
@NullMarked
package io.zhengyou.desk.handover;

import org.jspecify.annotations.NullMarked;
