/** The pages and the feed of exemplary practices. */
@NullMarked
package io.zhengyou.publication.practice.web;

import org.jspecify.annotations.NullMarked;
