/** What the forms of an integrity case show, refuse and keep. */
@NullMarked
package io.zhengyou.award.integrity.form;

import org.jspecify.annotations.NullMarked;
