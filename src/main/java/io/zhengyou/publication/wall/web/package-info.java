/** The pages, feeds and files of the pledge wall. */
@NullMarked
package io.zhengyou.publication.wall.web;

import org.jspecify.annotations.NullMarked;
