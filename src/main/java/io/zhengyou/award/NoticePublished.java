package io.zhengyou.award;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of a round is on public notice.
 *
 * @param until   the last day on which anybody may object
 * @param contact whom to write to or call with an objection
 */
public record NoticePublished(
        String roundId, String programmeName, String title, List<Listed> nominees, LocalDate from, LocalDate until, String contact) {}
