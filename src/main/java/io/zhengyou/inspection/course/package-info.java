/** What was done and written about programmes and inspections. */
@NullMarked
package io.zhengyou.inspection.course;

import org.jspecify.annotations.NullMarked;
