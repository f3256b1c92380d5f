/** Between the desk and the tasks of any process. */
@NullMarked
package io.zhengyou.desk.process;

import org.jspecify.annotations.NullMarked;
