/** The pledge wall: what is public of every pledge, in the order in which it became public. */
@NullMarked
package io.zhengyou.publication.wall;

import org.jspecify.annotations.NullMarked;
