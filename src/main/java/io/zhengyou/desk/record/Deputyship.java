package io.zhengyou.desk.record;

import java.time.LocalDate;

/** That somebody may take over another's tasks, from the first day to the last. */
public record Deputyship(String id, String principal, String deputy, LocalDate firstDay, LocalDate lastDay) {}
