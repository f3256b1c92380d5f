package io.zhengyou.inspection.record;

import java.util.List;

/**
 * Something worth spreading.
 *
 * @param number from 1, in the inspection
 */
public record Practice(String id, String inspectionId, int number, String title, String text, List<String> tags, boolean published) {}
