/** What the engine's own tables lack. */
@NullMarked
package io.zhengyou.engine.schema;

import org.jspecify.annotations.NullMarked;
