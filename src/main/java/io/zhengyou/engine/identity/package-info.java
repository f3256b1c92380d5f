/** People and groups in the engine's identity service. */
@NullMarked
package io.zhengyou.engine.identity;

import org.jspecify.annotations.NullMarked;
