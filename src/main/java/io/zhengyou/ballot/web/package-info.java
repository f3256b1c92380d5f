/** Where a voter's form reads the paper and casts the vote. */
@NullMarked
package io.zhengyou.ballot.web;

import org.jspecify.annotations.NullMarked;
