package io.zhengyou.flow.change.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change as its owner describes it.
 *
 * @param wantedOn the day from which it should hold; {@code null} for as soon as it is approved
 */
public record NewChange(String title, String reason, @Nullable LocalDate wantedOn) {}
