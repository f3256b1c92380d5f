/** What the forms of a rectification show, refuse and keep. */
@NullMarked
package io.zhengyou.rectification.form;

import org.jspecify.annotations.NullMarked;
