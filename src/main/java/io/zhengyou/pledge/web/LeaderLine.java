package io.zhengyou.pledge.web;

import io.zhengyou.pledge.book.Overview;
import java.util.List;

/**
 * A pledge of a contact point, as its leader sees it.
 *
 * @param news   what happened since the leader's last commentary, in words
 * @param taskId the leader's open task to comment on it; empty if there is none
 */
record LeaderLine(Overview.Row pledge, List<String> news, String taskId) {}
