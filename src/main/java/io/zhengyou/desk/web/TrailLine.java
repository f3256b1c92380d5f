package io.zhengyou.desk.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a case.
 *
 * @param until {@code null} while a step is open, and for what happened at one moment
 * @param who   empty where the reader may not know
 * @param what  {@code 办理中}, {@code 已办结}, {@code 转办} …
 */
record TrailLine(String step, String what, String who, String text, ZonedDateTime at, @Nullable ZonedDateTime until, boolean open) {}
