/** The ways through a process, and whether one of them goes around a step. */
@NullMarked
package io.zhengyou.flow.graph;

import org.jspecify.annotations.NullMarked;
