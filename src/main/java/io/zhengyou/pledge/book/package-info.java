/** The register of pledges: who promised what in which version, and all that was said about it since. */
@NullMarked
package io.zhengyou.pledge.book;

import org.jspecify.annotations.NullMarked;
