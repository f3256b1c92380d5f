package io.zhengyou.desk.handover;

/**
 * One thing that somebody has.
 *
 * @param id    what it is called among its kind
 * @param label in Chinese
 * @param note  why it stays, or what becomes of it without a successor; else empty
 */
public record Item(Kind kind, String id, String label, Way way, String note) {

    /** In the order in which they are handed over: who has a role is entitled to what goes with it. */
    public enum Kind {
        ROLE("角色"),
        TASK("任务"),
        QUESTION("委派"),
        CASE("后续办理"),
        SIGNATURE("会签"),
        DEPUTY("代理"),
        UNIT("联系点");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What can be done with it. */
    public enum Way { MOVES, SETTLES, STAYS }

    private static final int LONGEST = 500;

    public Item {
        label = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
    }

    public static Item moves(Kind kind, String id, String label) {
        return new Item(kind, id, label, Way.MOVES, "");
    }

    /** @param result what becomes of it; there is nothing to choose */
    public static Item settles(Kind kind, String id, String label, String result) {
        return new Item(kind, id, label, Way.SETTLES, result);
    }

    public static Item stays(Kind kind, String id, String label, String why) {
        return new Item(kind, id, label, Way.STAYS, why);
    }

    /** The name of its field. */
    public String key() {
        return kind.name() + "-" + id;
    }
}
