package io.zhengyou.publication.archive;

import io.zhengyou.award.Criterion;
import java.util.List;

/** A call in full. */
public record CallDocument(Call call, String text, int quota, int quotaPerUnit, List<Criterion> criteria) {}
