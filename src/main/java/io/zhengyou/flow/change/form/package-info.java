/** The forms of the approval of a change. */
@NullMarked
package io.zhengyou.flow.change.form;

import org.jspecify.annotations.NullMarked;
