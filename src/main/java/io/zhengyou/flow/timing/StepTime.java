package io.zhengyou.flow.timing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page tells of a step: its times in words, and in milliseconds to sort by. Nothing that its discretion keeps back is in it. */
public final class StepTime {

    private static final long UNKNOWN = -1;

    private final ModelStep step;
    private final Optional<Measured> told;
    private final boolean keptBack;

    StepTime(ModelStep step, @Nullable Measured measured) {
        this.step = step;
        this.told = Optional.ofNullable(measured).flatMap(step.discretion()::tell);
        this.keptBack = step.discretion() == Discretion.VOTE || measured != null && told.isEmpty();
    }

    public String id() {
        return step.id();
    }

    public String kind() {
        return step.kind();
    }

    public String name() {
        return step.name();
    }

    public String due() {
        return step.due();
    }

    /** What one must know to read the numbers; empty if nothing. */
    public String note() {
        if (step.discretion() == Discretion.VOTE) {
            return "无记名投票，不统计用时";
        }
        if (keptBack) {
            return "由个人评判，不足 " + Discretion.FEWEST + " 次不显示";
        }
        if (step.discretion() == Discretion.OWN_JUDGEMENT) {
            return "由个人评判，只显示约数";
        }
        return completions() > 0 && completions() < Discretion.FEWEST ? "样本少" : "";
    }

    public long completions() {
        return told.map(Measured::completions).orElse(0L);
    }

    public long open() {
        return told.map(Measured::open).orElse(0L);
    }

    public String median() {
        return words(told.map(Measured::median));
    }

    public String ninth() {
        return words(told.map(Measured::ninth));
    }

    public String waited() {
        return words(told.map(Measured::waited));
    }

    public String handled() {
        return words(told.map(Measured::handled));
    }

    /** The share of the late in percent, with the numbers behind it where all may be told. */
    public String late() {
        return told.filter(times -> times.due() > 0).map(times -> latePercent() + "%" + (step.discretion() == Discretion.NONE ? "（" + times.late() + "/" + times.due() + "）" : ""))
                .orElse(Spell.NONE);
    }

    public long latePercent() {
        return told.filter(times -> times.due() > 0).map(times -> Math.round(100.0 * times.late() / times.due())).orElse(UNKNOWN);
    }

    /** The name of its heat in style sheets; empty if nothing is known. */
    public String heat() {
        return told.map(Measured::median).map(median -> Heat.of(median.length()).style()).orElse("");
    }

    public long medianMillis() {
        return millis(told.map(Measured::median));
    }

    public long ninthMillis() {
        return millis(told.map(Measured::ninth));
    }

    public long waitedMillis() {
        return millis(told.map(Measured::waited));
    }

    public long handledMillis() {
        return millis(told.map(Measured::handled));
    }

    private static String words(Optional<Spell> spell) {
        return spell.map(Spell::words).orElse(Spell.NONE);
    }

    private static long millis(Optional<Spell> spell) {
        return spell.map(known -> known.length().toMillis()).orElse(UNKNOWN);
    }
}
