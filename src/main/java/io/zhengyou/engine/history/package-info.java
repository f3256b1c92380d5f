/** What the engine's history must not keep. */
@NullMarked
package io.zhengyou.engine.history;

import org.jspecify.annotations.NullMarked;
