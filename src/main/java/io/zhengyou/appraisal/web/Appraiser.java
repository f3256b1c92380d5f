package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import java.util.List;

/**
 * Somebody at their open ballot.
 *
 * @param asked about which subjects
 */
record Appraiser(Round round, String voter, String taskId, List<Subject> asked) {}
