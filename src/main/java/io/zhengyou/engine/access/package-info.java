/** Who may come in and what they may do: one login for everything, a wall before the engine's interfaces, the engine's own authorizations. */
@NullMarked
package io.zhengyou.engine.access;

import org.jspecify.annotations.NullMarked;
