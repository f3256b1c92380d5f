/** What a message needs to know about people: the one place where notification meets the directory. */
@NullMarked
package io.zhengyou.notification.people;

import org.jspecify.annotations.NullMarked;
