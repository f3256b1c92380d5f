package io.zhengyou.ballot; public record Turnout(int roll, int cast) {}
