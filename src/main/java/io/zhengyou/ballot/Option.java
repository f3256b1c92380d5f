package io.zhengyou.ballot;
public record Option(String id, String name, String detail) {}
