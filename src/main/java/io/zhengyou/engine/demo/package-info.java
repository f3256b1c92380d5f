/** What only the demo needs. */
@NullMarked
package io.zhengyou.engine.demo;

import org.jspecify.annotations.NullMarked;
