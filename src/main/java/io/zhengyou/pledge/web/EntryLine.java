package io.zhengyou.pledge.web;

import java.time.ZonedDateTime;
import java.util.List;

/** What happened once, as a row of the course. */
record EntryLine(ZonedDateTime at, String step, String person, String text, List<String> remarks) {}
