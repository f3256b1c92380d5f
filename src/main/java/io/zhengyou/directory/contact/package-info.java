/** What leaders do at their contact points: visits and notes, and which units nobody follows. */
@NullMarked
package io.zhengyou.directory.contact;

import org.jspecify.annotations.NullMarked;
