/** The public pages. */
@NullMarked
package io.zhengyou.publication.web;

import org.jspecify.annotations.NullMarked;
