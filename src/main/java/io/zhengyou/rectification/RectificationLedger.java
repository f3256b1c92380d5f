package io.zhengyou.rectification;

import java.util.List;

/** All that units had to mend (整改台账): for whoever looks at many of them together. */
public interface RectificationLedger {

    /** The open ones first, by their deadline; then the closed ones, the last closed first. */
    List<Rectification> all();

    /** Those of one unit, in the same order. */
    List<Rectification> ofUnit(String unitCode);
}
