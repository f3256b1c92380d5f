package io.zhengyou.publication.archive;

import io.zhengyou.award.Listed;
import java.util.List;

/** A public notice in full. */
public record NoticeDocument(Notice notice, String contact, List<Listed> nominees) {}
