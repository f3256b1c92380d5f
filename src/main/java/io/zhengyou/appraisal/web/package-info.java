/** The ballot of an appraiser, the public results, and the office's view. */
@NullMarked
package io.zhengyou.appraisal.web;

import org.jspecify.annotations.NullMarked;
