package io.zhengyou.publication.archive;

import io.zhengyou.award.Criterion;
import java.util.List;

/**
 * A call in full.
 *
 * @param eligibility who may be nominated; empty if the text alone says so
 */
public record CallDocument(Call call, String text, String eligibility, int quota, int quotaPerUnit, List<Criterion> criteria) {}
