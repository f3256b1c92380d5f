package io.zhengyou.directory.contact.web;

import java.time.LocalDate;

/** A visit as a row. */
record VisitLine(String unit, String leader, LocalDate day, String mode, String note) {}
