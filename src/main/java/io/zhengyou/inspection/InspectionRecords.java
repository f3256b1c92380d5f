package io.zhengyou.inspection;

import java.util.List;

/** The inspections of units, for other modules. */
public interface InspectionRecords {

    /** In the order in which they were opened; a surprise inspection only once the unit knows of it. */
    List<InspectionRecord> ofUnit(String unitCode);
}
