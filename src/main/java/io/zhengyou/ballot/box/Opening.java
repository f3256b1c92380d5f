package io.zhengyou.ballot.box;

import io.zhengyou.ballot.Count;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Empties a box and keeps the counts, if they fit the roll. */
@Component
class Opening {

    private final Roll roll;
    private final Exclusions exclusions;
    private final Box box;
    private final Counts counts;
    private final ServerKey serverKey;

    Opening(Roll roll, Exclusions exclusions, Box box, Counts counts, ServerKey serverKey) {
        this.roll = roll;
        this.exclusions = exclusions;
        this.box = box;
        this.counts = counts;
        this.serverKey = serverKey;
    }

    /** @throws IllegalStateException if slips were added, copied, changed or taken out */
    void of(StoredBallot ballot) {
        List<Count> counted = Counts.of(ballot.options(), box.empty(ballot.id(), serverKey.sealOf(ballot), text -> text).stream()
                .flatMap(text -> Slip.read(text).stream()).toList());
        compare(ballot.id(), counted);
        counts.add(ballot.id(), counted);
    }

    /** Every tick on the roll stands for one mark on every option, but for those from which that voter is excluded. */
    private void compare(String ballotId, List<Count> counted) {
        int cast = roll.turnout(ballotId).cast();
        Map<String, Integer> excluded = exclusions.amongCast(ballotId);
        counted.forEach(count -> {
            int expected = cast - excluded.getOrDefault(count.optionId(), 0);
            if (count.valid() != expected) {
                throw new IllegalStateException("box %s holds %d votes on option %s, the roll says %d".formatted(
                        ballotId, count.valid(), count.optionId(), expected));
            }
        });
    }
}
