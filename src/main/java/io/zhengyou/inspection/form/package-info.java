/** The forms of programmes and inspections. */
@NullMarked
package io.zhengyou.inspection.form;

import org.jspecify.annotations.NullMarked;
