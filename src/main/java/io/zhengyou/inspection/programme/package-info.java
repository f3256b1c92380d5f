/** Programmes of inspections: which units are visited how and by whom, and who must not visit whom. */
@NullMarked
package io.zhengyou.inspection.programme;

import org.jspecify.annotations.NullMarked;
