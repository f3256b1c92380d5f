package io.zhengyou.ballot;
import java.util.List;
public record Tally(int roll, int cast, int valid, boolean quorumReached, List<Count> counts, List<String> elected, List<String> tiedOnLastSeat) {}
