/** Draws every process model for the documentation. */
@NullMarked
package io.zhengyou.models.pictures;

import org.jspecify.annotations.NullMarked;
