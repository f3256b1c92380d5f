/** A running demo server as its people meet it: over the engine's REST interface and on the pages. Knows nothing of the server's code. */
@NullMarked
package io.zhengyou.client;

import org.jspecify.annotations.NullMarked;
