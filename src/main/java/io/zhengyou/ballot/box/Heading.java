package io.zhengyou.ballot.box;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every ballot has, whatever its papers are.
 *
 * @param sheetLength 0 if its papers have options
 * @param paperSheets how many sheets in its box came on paper
 * @param boxKey      {@code null} once the box was opened
 */
public record Heading(
        String id, String title, String businessKey, String votingProcess, int sheetLength, int paperSheets, Instant closesAt, @Nullable String boxKey) {}
