/** Exemplary practices on their way to other units. */
@NullMarked
package io.zhengyou.inspection.practice;

import org.jspecify.annotations.NullMarked;
