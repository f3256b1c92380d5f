package io.zhengyou.dossier.board;

import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How the problems that were found in a year are being mended.
 *
 * @param found     how many
 * @param open      not yet closed out
 * @param overdue   of the open ones
 * @param closedOut verified as mended
 * @param onTime    of these, never late
 * @param rebounded of these, come back later
 */
public record Mending(long found, long open, long overdue, long closedOut, long onTime, long rebounded) {

    static Mending of(List<Rectification> all, int year, Instant now, ZoneId zone) {
        var found = all.stream().filter(one -> one.openedAt().atZone(zone).getYear() == year).toList();
        var closedOut = found.stream().filter(one -> one.state() == RectificationState.CLOSED_OUT).toList();
        return new Mending(
                found.size(),
                found.stream().filter(one -> one.state().isOpen()).count(),
                found.stream().filter(one -> one.isOverdue(now)).count(),
                closedOut.size(),
                closedOut.stream().filter(Rectification::isClosedOutOnTime).count(),
                closedOut.stream().filter(Rectification::hasRebounded).count());
    }
}
