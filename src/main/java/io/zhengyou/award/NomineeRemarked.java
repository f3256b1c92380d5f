package io.zhengyou.award;

/**
 * Something became of the objections against a nominee on public notice.
 *
 * @param nominee as it stands on the notice
 */
public record NomineeRemarked(String roundId, Listed nominee, ObjectionRemark remark) {}
