package io.zhengyou.award.web;

import java.time.LocalDate;

/**
 * An objection on the office's page: neither what it says nor who made it.
 *
 * @param id    of the objection
 * @param task  the id of the task that is open now; empty if it is over
 * @param files how many files whoever looks may read
 */
record ObjectionLine(String id, String nominee, String unit, String scope, LocalDate filedOn, String state, boolean open, String task, int files) {}
