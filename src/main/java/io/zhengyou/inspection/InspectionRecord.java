package io.zhengyou.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit's inspection, for other modules.
 *
 * @param programme   the title of the programme that it belongs to
 * @param inspectedOn {@code null} until the team has said when
 * @param standing    where it stands, in words
 * @param findings    how many problems the unit accepted or the team upheld
 * @param practices   the titles of the exemplary practices that were published
 */
public record InspectionRecord(
        String id, String programme, Mode mode, LocalDate openedOn, @Nullable LocalDate inspectedOn, String standing, int findings,
        List<String> practices) {}
