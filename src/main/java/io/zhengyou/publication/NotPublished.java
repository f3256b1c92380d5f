package io.zhengyou.publication;

/** The address names something of which there is no such publication. */
public class NotPublished extends RuntimeException {

    private final String kind;
    private final String list;

    /**
     * @param kind what was looked for, in Chinese
     * @param list the address of all of its kind
     */
    public NotPublished(String kind, String list) {
        super(kind + " not found");
        this.kind = kind;
        this.list = list;
    }

    public String kind() {
        return kind;
    }

    public String list() {
        return list;
    }
}
