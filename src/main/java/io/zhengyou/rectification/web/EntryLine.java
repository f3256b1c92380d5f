package io.zhengyou.rectification.web;

import java.time.ZonedDateTime;

/** What happened once, as a row of the course. */
record EntryLine(ZonedDateTime at, String step, String person, String text) {}
