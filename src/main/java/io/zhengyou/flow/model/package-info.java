/** Reads models into graphs. */
@NullMarked
package io.zhengyou.flow.model;

import org.jspecify.annotations.NullMarked;
