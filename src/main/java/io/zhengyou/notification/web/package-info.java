/** The operator's page of all messages, and everybody's page of their own. */
@NullMarked
package io.zhengyou.notification.web;

import org.jspecify.annotations.NullMarked;
