package io.zhengyou.publication.guidance;

import java.util.List;

/**
 * A numbered section.
 *
 * @param heading with its number, without the full stop that ends it in the text
 */
public record Section(String heading, List<String> paragraphs) {}
