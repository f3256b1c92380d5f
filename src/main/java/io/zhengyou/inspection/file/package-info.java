/** The materials of units and the evidence of teams: where they are added, and whose they are to read. */
@NullMarked
package io.zhengyou.inspection.file;

import org.jspecify.annotations.NullMarked;
