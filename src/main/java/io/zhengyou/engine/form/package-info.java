/** Forms checked on the server: no answer reaches a process that its own form would refuse. */
@NullMarked
package io.zhengyou.engine.form;

import org.jspecify.annotations.NullMarked;
