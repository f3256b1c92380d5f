/** What was published, kept as it was published. */
@NullMarked
package io.zhengyou.publication.archive;

import org.jspecify.annotations.NullMarked;
