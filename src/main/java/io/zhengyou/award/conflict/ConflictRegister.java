package io.zhengyou.award.conflict;

import io.zhengyou.directory.KnownConflicts;
import org.springframework.stereotype.Component;

/** The conflicts of interest of a round, as they are known now. */
@Component
public class ConflictRegister {

    private final KnownConflicts known;
    private final DeclaredConflicts declared;

    ConflictRegister(KnownConflicts known, DeclaredConflicts declared) {
        this.known = known;
        this.declared = declared;
    }

    public Conflicts ofRound(String roundId) {
        return new Conflicts(known.all(), declared.ofRound(roundId));
    }
}
