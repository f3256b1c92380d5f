package io.zhengyou.publication.web;

/** The address names a round of which there is no such publication. */
class NotPublished extends RuntimeException {

    private final String kind;
    private final String list;

    /**
     * @param kind what was looked for, in Chinese
     * @param list the address of all of its kind
     */
    NotPublished(String kind, String list) {
        super(kind + " not found");
        this.kind = kind;
        this.list = list;
    }

    String kind() {
        return kind;
    }

    String list() {
        return list;
    }
}
