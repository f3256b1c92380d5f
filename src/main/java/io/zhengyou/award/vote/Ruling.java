package io.zhengyou.award.vote;

import java.time.Instant;
import java.util.List;

/**
 * The leading group's written word on a tie that the committee could not part.
 *
 * @param person the login name of who wrote it
 * @param chosen the ids of the nominations that get the seats that were left
 */
public record Ruling(String ballotId, String person, String reason, List<String> chosen, Instant at) {}
