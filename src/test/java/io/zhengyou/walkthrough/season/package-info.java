/** A season of pledges on a running demo server, from the file of drafts to what was kept of them. */
@NullMarked
package io.zhengyou.walkthrough.season;

import org.jspecify.annotations.NullMarked;
