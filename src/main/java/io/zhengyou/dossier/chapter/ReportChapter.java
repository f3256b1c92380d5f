package io.zhengyou.dossier.chapter;

import io.zhengyou.report.Filing;
import io.zhengyou.report.FilingState;
import io.zhengyou.report.Reports;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The status reports that a unit was asked for: due in the year, or filed in it. */
@Component
@Order(70)
class ReportChapter implements ChapterWriter {

    private static final String TITLE = "情况报送";
    private static final List<String> HEAD = List.of("报送内容", "截止日期", "报送日期", "进展", "按时");

    private final Reports reports;
    private final Clock clock;

    ReportChapter(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        return owner.isUnit()
                ? Chapter.of(TITLE, HEAD, reports.ofUnit(owner.id()).stream().filter(one -> isOf(one, year)).map(this::row).toList(), "本年度没有要求报送的情况。")
                : Chapter.without(TITLE, Gathering.NOT_APPLICABLE, "情况由单位报送。");
    }

    private boolean isOf(Filing one, int year) {
        return one.state() != FilingState.CHOSEN && Stream.of(date(one.dueAt()), date(one.filedAt())).anyMatch(day -> day.startsWith(year + "-"));
    }

    private Row row(Filing one) {
        return Row.of(one.title(), date(one.dueAt()), date(one.filedAt()), one.state().label(),
                one.isOnTime() ? "按时" : one.isLate(clock.instant()) ? "逾期" : "");
    }

    private String date(@Nullable Instant moment) {
        return moment == null ? "" : LocalDate.ofInstant(moment, clock.getZone()).toString();
    }
}
