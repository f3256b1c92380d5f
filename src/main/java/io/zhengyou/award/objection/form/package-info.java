/** What the forms of an objection show, refuse and keep. */
@NullMarked
package io.zhengyou.award.objection.form;

import org.jspecify.annotations.NullMarked;
