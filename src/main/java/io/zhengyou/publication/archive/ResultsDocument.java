package io.zhengyou.publication.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.zhengyou.award.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results of a round in full.
 *
 * @param recordSha256 of the record of all decisions up to here; {@code null} if it was published before there was one
 */
public record ResultsDocument(Results results, List<Listed> awarded, @Nullable String recordSha256) {

    /** The awarded by the name of their unit; units and names in the order of the decision. */
    public Map<String, List<Listed>> byUnit() {
        return awarded.stream().collect(groupingBy(Listed::unitName, LinkedHashMap::new, toList()));
    }
}
