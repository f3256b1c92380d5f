/** Rounds, their questions and subjects, and the questionnaires that rounds are made of. */
@NullMarked
package io.zhengyou.appraisal.round;

import org.jspecify.annotations.NullMarked;
