package io.zhengyou.flow.timing;

import java.util.Optional;

/** How much is told of the times of a step. */
enum Discretion {

    /** Everything. */
    NONE {
        @Override
        Optional<Measured> tell(Measured measured) {
            return Optional.of(measured);
        }
    },

    /** Somebody's own judgement, such as an expert review: only of several together, and only roughly. */
    OWN_JUDGEMENT {
        @Override
        Optional<Measured> tell(Measured measured) {
            return measured.completions() < FEWEST ? Optional.empty() : Optional.of(measured.coarse(FEWEST));
        }
    },

    /** A vote, or a process that is one: nothing. When somebody voted must not be found out by two periods that differ by one vote. */
    VOTE {
        @Override
        Optional<Measured> tell(Measured measured) {
            return Optional.empty();
        }
    };

    /** Of fewer somebody could tell whose times they are. */
    static final int FEWEST = 5;

    abstract Optional<Measured> tell(Measured measured);
}
