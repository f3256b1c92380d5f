/** Between the ballots and their processes. */
@NullMarked
package io.zhengyou.ballot.process;

import org.jspecify.annotations.NullMarked;
