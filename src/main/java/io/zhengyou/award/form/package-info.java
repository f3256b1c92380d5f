/** What the award's forms show, refuse and keep. */
@NullMarked
package io.zhengyou.award.form;

import org.jspecify.annotations.NullMarked;
