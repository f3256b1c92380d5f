/** Inspections: what a team saw, what it found, what the unit said, and the report. */
@NullMarked
package io.zhengyou.inspection.record;

import org.jspecify.annotations.NullMarked;
