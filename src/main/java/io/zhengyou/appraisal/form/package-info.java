/** The forms of the appraisal's tasks. */
@NullMarked
package io.zhengyou.appraisal.form;

import org.jspecify.annotations.NullMarked;
