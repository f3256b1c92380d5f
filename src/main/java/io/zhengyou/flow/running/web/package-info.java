/** The pages of running cases. */
@NullMarked
package io.zhengyou.flow.running.web;

import org.jspecify.annotations.NullMarked;
