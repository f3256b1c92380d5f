package io.zhengyou.publication.archive;

import io.zhengyou.award.RuleInWords;
import java.util.List;

/**
 * The rules of a round as they were published.
 *
 * @param text   the document that was hashed
 * @param sha256 of the document in UTF-8
 */
public record RulesDocument(String text, String sha256, List<RuleInWords> rules) {}
