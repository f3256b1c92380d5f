/** What the forms of a pledge show, refuse and keep. */
@NullMarked
package io.zhengyou.pledge.form;

import org.jspecify.annotations.NullMarked;
