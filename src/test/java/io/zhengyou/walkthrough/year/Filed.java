package io.zhengyou.walkthrough.year;

/** What a unit reported: how many it served, how it went, and whether it was in time. */
record Filed(int served, String course, boolean late) {}
