package io.zhengyou.walkthrough.year;

/** The grades of a unit's year, in the words of the screen. */
record Judged(String proposed, String grade) {}
