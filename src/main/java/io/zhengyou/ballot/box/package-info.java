/** The roll and the sealed box. Nothing in here knows of times, tasks or processes. */
@NullMarked
package io.zhengyou.ballot.box;

import org.jspecify.annotations.NullMarked;
