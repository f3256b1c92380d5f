package io.zhengyou.publication.wall.web;

import io.zhengyou.publication.wall.OpenData.Promised;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the open data: the names in CSV and JSON, what they mean, and where they come from. */
enum Column {
    PLEDGE_ID("pledge_id", "承诺书的编号，也是其网页地址 /pledges/编号 的一部分", promised -> promised.posted().pledgeId()),
    PLEDGER_KIND("pledger_kind", "谁承诺：UNIT 单位，MEMBER 个人", promised -> promised.posted().pledger().kind()),
    PLEDGER("pledger", "承诺的单位或个人的名称", promised -> promised.posted().pledger().name()),
    UNIT_CODE("unit_code", "单位代码", promised -> promised.posted().pledger().unitCode()),
    UNIT("unit", "单位名称", promised -> promised.posted().pledger().unitName()),
    TITLE("title", "承诺书的标题", promised -> promised.posted().title()),
    YEAR("year", "承诺所属的年份", promised -> promised.posted().year()),
    PUBLISHED_AT("published_at", "公布的时间，ISO 8601", promised -> promised.posted().publishedAt().toOffsetDateTime().toString()),
    STATE("state", "承诺书的状态：UNDERWAY 践诺中，RECTIFYING 整改中，KEPT 兑现，PARTLY_KEPT 部分兑现，NOT_KEPT 未兑现，WITHDRAWN 已撤回",
            promised -> promised.posted().state()),
    VERSION("version", "现行版本，从 1 开始，每修改一次加 1", promised -> promised.posted().version()),
    ITEM("item", "承诺事项的序号", promised -> promised.item().number()),
    WHAT("what", "承诺的内容", promised -> promised.item().what()),
    TARGET("target", "衡量的目标", promised -> promised.item().target()),
    DUE_ON("due_on", "完成期限，年-月-日", promised -> promised.item().dueOn().toString()),
    DIMENSION("dimension", "对应“五好”或“五带头”中的哪一项，用其中文名称", promised -> promised.item().dimension().label()),
    FULFILMENT("fulfilment", "该事项的认定：KEPT 兑现，PARTLY_KEPT 部分兑现，NOT_KEPT 未兑现；认定之前为空", Promised::fulfilment);

    private final String column;
    private final String meaning;
    private final Function<Promised, @Nullable Object> source;

    Column(String column, String meaning, Function<Promised, @Nullable Object> source) {
        this.column = column;
        this.meaning = meaning;
        this.source = source;
    }

    public String column() {
        return column;
    }

    public String meaning() {
        return meaning;
    }

    static String[] names() {
        return Arrays.stream(values()).map(Column::column).toArray(String[]::new);
    }

    static List<Object> cells(Promised promised) {
        return Arrays.stream(values()).map(column -> column.source.apply(promised)).map(Column::harmless).toList();
    }

    static Map<String, @Nullable Object> values(Promised promised) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Column column : values()) {
            values.put(column.column, column.source.apply(promised));
        }
        return values;
    }

    /** A spreadsheet would reckon with a text that begins like a formula. */
    private static Object harmless(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : value;
    }
}
