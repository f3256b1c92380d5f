/** The register of rectifications: where each stands, the versions of its plan, and all that was written about it. */
@NullMarked
package io.zhengyou.rectification.book;

import org.jspecify.annotations.NullMarked;
