package io.zhengyou.award.web;

import java.time.ZonedDateTime;

/** A replaced expert on the office's page; people by their names. */
record ReplacementLine(String nominee, String expert, String another, String officer, String reason, ZonedDateTime at) {}
