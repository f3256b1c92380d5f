package io.zhengyou.award.web;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param page  from 1
 * @param total how long the whole list is
 */
record Extract<T>(List<T> lines, int page, int pages, int total) {

    private static final int SIZE = 100;

    /** The page that was asked for or, if there is none, the nearest. */
    static <T> Extract<T> of(List<T> all, int asked) {
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.max(1, Math.min(asked, pages));
        return new Extract<>(all.subList((page - 1) * SIZE, Math.min(page * SIZE, all.size())), page, pages, all.size());
    }
}
