/** What inspections look at: clauses, and the lists of them that each mode has. */
@NullMarked
package io.zhengyou.inspection.checklist;

import org.jspecify.annotations.NullMarked;
