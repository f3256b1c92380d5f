package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.engine.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two people type in each stack, neither sees what the other typed, and a third decides where they differ. */
@Component
@Transactional
public class Typing {

    private final Stacks stacks;
    private final Entries entries;
    private final Rounds rounds;

    Typing(Stacks stacks, Entries entries, Rounds rounds) {
        this.stacks = stacks;
        this.entries = entries;
        this.rounds = rounds;
    }

    /** Whether this person has typed another side of the stack, which forbids this one. */
    public boolean isTheOther(String stackId, Side side, String person) {
        return Stream.of(Side.FIRST, Side.SECOND).filter(other -> other != side)
                .anyMatch(other -> entries.find(stackId, other).filter(entry -> entry.person().equals(person)).isPresent());
    }

    /** What this person typed so far; what somebody else typed before they took over is not shown to them. */
    public Map<Integer, PaperSheet> own(String stackId, Side side, String person) {
        return entries.find(stackId, side).filter(entry -> entry.person().equals(person)).map(Entry::sheets).orElseGet(TreeMap::new);
    }

    /** Whether every paper is typed, by this person. */
    public boolean isComplete(String stackId, Side side, String person) {
        return own(stackId, side, person).size() == stacks.get(stackId).returned();
    }

    /** @return what is wrong; then nothing is kept */
    public List<FieldError> put(String stackId, Side side, String person, int number, PaperSheet sheet) {
        Stack stack = stacks.lock(stackId);
        if (number < 1 || number > stack.returned()) {
            return List.of(new FieldError("number", "编号应在 1 到 %d 之间：收回了 %d 张。".formatted(stack.returned(), stack.returned())));
        }
        List<FieldError> errors = errors(stack, sheet);
        if (errors.isEmpty()) {
            Map<Integer, PaperSheet> sheets = own(stackId, side, person);
            sheets.put(number, sheet);
            putAll(stackId, side, person, sheets);
        }
        return errors;
    }

    /** In the place of whatever was typed of this side before. */
    public void putAll(String stackId, Side side, String person, Map<Integer, PaperSheet> sheets) {
        Stack stack = stacks.lock(stackId);
        if (stack.state() != StackState.RETURNED || isTheOther(stackId, side, person)) {
            throw new PaperRefused("这一叠票已录入完毕或作废，或者您已录过另一遍，不能录入。");
        }
        entries.put(stackId, side, new Entry(person, new TreeMap<>(sheets)));
    }

    /** Where the two entries do not agree. */
    public List<Difference> differences(String stackId) {
        return Difference.between(typed(stackId, Side.FIRST), typed(stackId, Side.SECOND), asked(stacks.get(stackId)));
    }

    /** What both entries say, of two people; empty while they differ or one is missing. */
    Optional<Entry> agreed(String stackId) {
        return entries.find(stackId, Side.FIRST).filter(first -> entries.find(stackId, Side.SECOND)
                .filter(second -> !second.person().equals(first.person()) && second.sheets().keySet().equals(first.sheets().keySet())
                        && Difference.between(first, second, asked(stacks.get(stackId))).isEmpty()).isPresent());
    }

    /**
     * Takes for each difference what somebody found on the paper.
     *
     * @param found by the number of the sheet, then by the field
     * @return what is missing or does not fit, at {@code number-field}; then nothing is kept
     */
    public List<FieldError> decide(String stackId, String person, Map<Integer, Map<String, String>> found) {
        Stack stack = stacks.lock(stackId);
        Map<Integer, PaperSheet> decided = new TreeMap<>(typed(stackId, Side.FIRST).sheets());
        for (Difference difference : differences(stackId)) {
            Map<String, String> fields = decided.get(difference.sheet()).fields(asked(stack));
            fields.put(difference.field(), Optional.ofNullable(found.get(difference.sheet())).map(sheet -> sheet.get(difference.field())).orElse(""));
            decided.put(difference.sheet(), PaperSheet.of(fields, asked(stack), questions(stack)));
        }
        List<FieldError> errors = decided.entrySet().stream().flatMap(sheet -> errors(stack, sheet.getValue()).stream()
                .map(error -> new FieldError(sheet.getKey() + "-" + error.field(), error.message()))).toList();
        if (errors.isEmpty()) {
            putAll(stackId, Side.DECIDED, person, decided);
        }
        return errors;
    }

    /** Lets both correct what they typed. */
    public void again(String stackId) {
        entries.drop(stackId, Side.DECIDED);
    }

    List<FieldError> errors(Stack stack, PaperSheet sheet) {
        return sheet.errors(asked(stack), round(stack));
    }

    /** About whom the papers of a unit ask. */
    public List<Subject> asked(Stack stack) {
        return rounds.asked(round(stack), stack.unitCode());
    }

    public int questions(Stack stack) {
        return round(stack).questions().size();
    }

    /** Whether they ask for words as well. */
    boolean asksForWords(Stack stack) {
        return round(stack).comment() != null;
    }

    private Round round(Stack stack) {
        return rounds.get(stack.roundId());
    }

    private Entry typed(String stackId, Side side) {
        return entries.find(stackId, side).orElseThrow(() -> new IllegalStateException("stack %s has no %s entry".formatted(stackId, side)));
    }
}
