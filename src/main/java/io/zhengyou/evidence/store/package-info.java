/** Where files are kept. */
@NullMarked
package io.zhengyou.evidence.store;

import org.jspecify.annotations.NullMarked;
