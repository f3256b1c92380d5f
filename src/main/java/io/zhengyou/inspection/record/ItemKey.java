package io.zhengyou.inspection.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the evidence of one item of a checklist is kept.
 *
 * @param place of the item, from 1
 */
public record ItemKey(String inspectionId, int place) {

    private static final Pattern FORM = Pattern.compile("(.{36})-item([0-9]{1,3})");

    public static Optional<ItemKey> read(String caseKey) {
        Matcher key = FORM.matcher(caseKey);
        return key.matches() ? Optional.of(new ItemKey(key.group(1), Integer.parseInt(key.group(2)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return inspectionId + "-item" + place;
    }
}
