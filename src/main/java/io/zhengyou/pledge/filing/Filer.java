package io.zhengyou.pledge.filing;

import io.zhengyou.pledge.Pledger;

/**
 * Who promises, and who gets the draft.
 *
 * @param login of the liaison or member
 */
record Filer(Pledger pledger, String login) {}
