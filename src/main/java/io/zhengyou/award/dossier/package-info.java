/** Everything that was decided in a round, as one document or one file, and the minutes of the committee. */
@NullMarked
package io.zhengyou.award.dossier;

import org.jspecify.annotations.NullMarked;
