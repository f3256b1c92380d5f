package io.zhengyou.ballot;

/**
 * Everybody on the roll has voted. Published after the last vote, in a transaction of its own; when two vote last at the
 * same time it may come twice.
 */
public record BallotComplete(String ballotId, String businessKey) {}
