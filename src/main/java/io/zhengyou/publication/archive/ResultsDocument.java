package io.zhengyou.publication.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.zhengyou.award.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of a round in full. */
public record ResultsDocument(Results results, List<Listed> awarded) {

    /** The awarded by the name of their unit; units and names in the order of the decision. */
    public Map<String, List<Listed>> byUnit() {
        return awarded.stream().collect(groupingBy(Listed::unitName, LinkedHashMap::new, toList()));
    }
}
