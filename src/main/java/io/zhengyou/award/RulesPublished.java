package io.zhengyou.award;

import java.util.List;

/**
 * The rules of a round were fixed and are made public with its call.
 *
 * @param document the very text that was hashed: the JSON document by which the round runs
 * @param sha256   of the document in UTF-8, 64 small hexadecimal digits
 * @param rules    the same in words
 */
public record RulesPublished(String roundId, String document, String sha256, List<RuleInWords> rules) {}
