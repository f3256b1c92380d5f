package io.zhengyou.ballot;
import java.time.Instant;
import java.util.List;
import java.util.Set;
public record BallotPaper(String title, String businessKey, List<Option> options, Set<String> roll, CountingRule rule, Instant closesAt) {}
