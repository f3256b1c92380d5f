package io.zhengyou.dossier.chapter;

import io.zhengyou.rectification.Lookback;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationLedger;
import io.zhengyou.rectification.RectificationState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was found wrong in the year or was not mended before it. */
@Component
@Order(50)
class RectificationChapter implements ChapterWriter {

    private static final String TITLE = "问题和整改";
    private static final List<String> HEAD = List.of("问题", "来源", "程度", "期限", "进展", "按期", "回头看");

    private final RectificationLedger ledger;
    private final Clock clock;

    RectificationChapter(RectificationLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Chapter write(Owner owner, int year) {
        return owner.isUnit()
                ? Chapter.of(TITLE, HEAD, ledger.ofUnit(owner.id()).stream().filter(one -> isOf(one, year)).map(this::row).toList(), "本年度没有需要整改的问题。")
                : Chapter.without(TITLE, Gathering.NOT_APPLICABLE, "整改由单位负责，不记在个人名下。");
    }

    private boolean isOf(Rectification one, int year) {
        return day(one.openedAt()).getYear() <= year && (one.closedAt() == null || day(one.closedAt()).getYear() >= year);
    }

    private Row row(Rectification one) {
        Lookback lookback = one.lookback();
        return Row.of(one.order().problem(), one.order().source().label(), one.order().severity().label(), date(one.dueAt()), one.state().label(), onTime(one),
                lookback == null ? "" : lookback.finding().label());
    }

    private String onTime(Rectification one) {
        if (one.state().isOpen()) {
            return one.isOverdue(clock.instant()) ? "已逾期" : "未到期";
        }
        return one.state() != RectificationState.CLOSED_OUT ? "" : one.isClosedOutOnTime() ? "按期" : "逾期";
    }

    private String date(@Nullable Instant moment) {
        return moment == null ? "未定" : day(moment).toString();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
