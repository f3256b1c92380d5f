package io.zhengyou.inspection;

import java.util.List;

/** An exemplary practice of a unit became public. */
public record PracticePublished(String practiceId, String unitCode, String unitName, String title, String text, List<String> tags) {}
