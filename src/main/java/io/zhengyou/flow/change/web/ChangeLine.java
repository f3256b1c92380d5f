package io.zhengyou.flow.change.web;

import io.zhengyou.flow.change.Change;
import java.time.ZonedDateTime;

/**
 * A change in the list.
 *
 * @param models    what people call the processes and tables in it
 * @param submitter name and login
 */
record ChangeLine(Change change, String models, String submitter, ZonedDateTime submitted) {}
