package io.zhengyou.publication.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The association's guidance.
 *
 * @param preamble what stands before the first section
 */
public record Guidance(String title, List<String> preamble, List<Section> sections) {

    private static final Pattern NUMBERED = Pattern.compile("([一二三四五六七八九十]+、[^。]+)。(.*)");

    /** Reads a text whose first line is the title and whose every other line is a paragraph; 一、… begins a section with its heading. */
    public static Guidance parse(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> preamble = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> current = preamble;
        for (String line : lines.subList(1, lines.size())) {
            Matcher numbered = NUMBERED.matcher(line);
            if (numbered.matches()) {
                current = new ArrayList<>(numbered.group(2).lines().toList());
                sections.add(new Section(numbered.group(1), current));
            } else {
                current.add(line);
            }
        }
        return new Guidance(lines.get(0), preamble, sections);
    }
}
