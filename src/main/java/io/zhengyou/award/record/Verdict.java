package io.zhengyou.award.record;

import java.util.List;

/**
 * What the verification of a chain found.
 *
 * @param length how many links there are
 * @param head   the hash of the last link; empty without any
 * @param faults in the order of the chain, first those of the chain itself; empty if all is well
 */
public record Verdict(int length, String head, List<Fault> faults) {

    public boolean ok() {
        return faults.isEmpty();
    }
}
