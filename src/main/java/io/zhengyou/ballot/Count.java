package io.zhengyou.ballot; public record Count(String optionId, int approve, int against, int abstain) {}
