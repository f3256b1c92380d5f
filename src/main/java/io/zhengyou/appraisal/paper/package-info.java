/** Paper ballots beside those online: issued by unit, returned, typed in twice, compared, and dropped into the same box. */
@NullMarked
package io.zhengyou.appraisal.paper;

import org.jspecify.annotations.NullMarked;
