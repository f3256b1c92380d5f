package io.zhengyou.ballot; public record BallotComplete(String ballotId, String businessKey) {}
