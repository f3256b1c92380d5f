package io.zhengyou.pledge.book;

import io.zhengyou.pledge.PledgeItem;
import java.util.List;

/**
 * What a pledge promised at one time.
 *
 * @param number from 1
 * @param items  by their numbers
 */
public record Version(int number, String title, List<PledgeItem> items) {}
