package io.zhengyou.pledge.web;

/** The number of a page in an address, where people may write anything. */
final class PageNumber {

    private static final int MOST = 100_000;

    private PageNumber() {}

    /** The first page for whatever is no number. */
    static int read(String text) {
        return text.matches("\\d{1,6}") ? Math.min(Integer.parseInt(text), MOST) : 0;
    }
}
