/** Who may appraise in a round, and the links of those who have no login. */
@NullMarked
package io.zhengyou.appraisal.roll;

import org.jspecify.annotations.NullMarked;
