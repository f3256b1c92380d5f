package io.zhengyou.inspection.programme;

import java.time.LocalDate;

/**
 * A period of inspections.
 *
 * @param yearsLed for how many years nobody inspects a unit that they led
 * @param version  of the plan, from 1
 */
public record Programme(String id, String title, LocalDate firstDay, LocalDate lastDay, int yearsLed, Stage stage, int version) {}
