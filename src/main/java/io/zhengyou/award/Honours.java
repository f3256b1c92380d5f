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
}
