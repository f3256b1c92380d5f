/** What the sheets of a round say, and how much of it may be shown. */
@NullMarked
package io.zhengyou.appraisal.result;

import org.jspecify.annotations.NullMarked;
