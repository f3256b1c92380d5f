/** The pages of the office and of those who inspect. */
@NullMarked
package io.zhengyou.inspection.web;

import org.jspecify.annotations.NullMarked;
