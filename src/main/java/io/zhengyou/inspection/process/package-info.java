/** Between the inspections and their processes. */
@NullMarked
package io.zhengyou.inspection.process;

import org.jspecify.annotations.NullMarked;
