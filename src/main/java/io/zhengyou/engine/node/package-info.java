/** What one of several servers on a database is called, and what it finds of its own after it died. */
@NullMarked
package io.zhengyou.engine.node;

import org.jspecify.annotations.NullMarked;
