package io.zhengyou.publication.archive;

import io.zhengyou.award.Listed;
import io.zhengyou.award.ObjectionRemark;
import java.util.List;
import java.util.Map;

/**
 * A public notice in full.
 *
 * @param remarks what became of objections, by the place of the nominee on the list from 0
 */
public record NoticeDocument(Notice notice, String contact, List<Listed> nominees, Map<Integer, ObjectionRemark> remarks) {}
