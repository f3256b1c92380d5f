package io.zhengyou.flow.compare;

/**
 * Something that is set at an element, a field or a rule.
 *
 * @param label what people call it
 * @param raw   its value as it is written in the file
 * @param words its value as people would say it
 */
record Trait(String label, String raw, String words) {

    static final String YES = "是";

    /** A switch that is on is named, anything else has a value. */
    String phrase() {
        return words.equals(YES) ? "“" + label + "”" : label + (label.endsWith("”") ? "：" : "") + "“" + words + "”";
    }
}
