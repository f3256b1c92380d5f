/** What a model may contain: nobody brings code into the server by deploying one. */
@NullMarked
package io.zhengyou.engine.deployment;

import org.jspecify.annotations.NullMarked;
