package io.zhengyou.report;

import java.util.List;

/** What units reported, for whoever looks at a unit as a whole. */
public interface Reports {

    /** All that a unit was asked for and what came of it, the newest first. */
    List<Filing> ofUnit(String unitCode);
}
