package io.zhengyou.award;

import java.util.List;

/** The public register of honours, for other modules. */
public interface Honours {

    /**
     * What the nominees of a unit were awarded, the latest decision first, the revoked ones included.
     *
     * @param most no more than these
     */
    List<Honour> ofUnit(String unitCode, int most);

    /**
     * What nominees of a unit with this name were awarded, in the same order. The register knows names and not logins, so that two
     * of one name in a unit look like one.
     */
    List<Honour> ofName(String unitCode, String name);
}
