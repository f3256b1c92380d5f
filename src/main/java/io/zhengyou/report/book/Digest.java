package io.zhengyou.report.book;

/** What is let out of what was filed. */
public record Digest(String title, String text) {}
