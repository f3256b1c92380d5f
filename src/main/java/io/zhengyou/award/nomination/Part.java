package io.zhengyou.award.nomination;

import java.util.function.Function;

/** A part of a nomination that can be returned for correction. */
public enum Part {
    NAME("name", "姓名（集体名称）", Nominee::name),
    BIRTH_DATE("birthDate", "出生日期", nominee -> nominee.birthDate() == null ? "" : nominee.birthDate().toString()),
    SUMMARY("summary", "公开简介", Nominee::summary),
    DEEDS("deeds", "主要事迹", Nominee::deeds),
    MATERIALS("handedIn", "已提交材料", nominee -> String.join("、", nominee.materials()));

    private final String field;
    private final String label;
    private final Function<Nominee, String> text;

    Part(String field, String label, Function<Nominee, String> text) {
        this.field = field;
        this.label = label;
        this.text = text;
    }

    /** The key of the form field in which it is entered. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    String text(Nominee nominee) {
        return text.apply(nominee);
    }
}
