/** What happened at the desk, in the module's own tables. */
@NullMarked
package io.zhengyou.desk.record;

import org.jspecify.annotations.NullMarked;
