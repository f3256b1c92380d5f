/** What people are told about their tasks. */
@NullMarked
package io.zhengyou.notification.task;

import org.jspecify.annotations.NullMarked;
