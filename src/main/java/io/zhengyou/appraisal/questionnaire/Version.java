package io.zhengyou.appraisal.questionnaire;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it was saved once.
 *
 * @param number  from 1, without gaps
 * @param savedBy {@code null} if it came with the program
 */
public record Version(int number, Questionnaire questionnaire, @Nullable String savedBy, ZonedDateTime savedAt) {}
