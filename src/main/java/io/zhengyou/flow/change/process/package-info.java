/** Between the changes and the engine: what is in use, how a change is received, activated and rolled back. */
@NullMarked
package io.zhengyou.flow.change.process;

import org.jspecify.annotations.NullMarked;
