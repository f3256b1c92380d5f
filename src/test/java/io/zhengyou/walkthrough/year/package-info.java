/** A whole year of the campaign on a running demo server, chapter by chapter, with a ledger of what must have become of it. */
@NullMarked
package io.zhengyou.walkthrough.year;

import org.jspecify.annotations.NullMarked;
