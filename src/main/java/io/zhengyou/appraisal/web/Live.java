package io.zhengyou.appraisal.web;

import java.util.Map;

/**
 * What a page of an open round keeps fresh.
 *
 * @param stage  when it is another than the page was made for, the page is asked for again
 * @param counts texts by the name of their place on the page
 */
record Live(String stage, Map<String, String> counts) {}
