package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Answers.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Three more nominees in a round, so that its lists look like lists. */
class Companions {

    private static final String[][] NOMINEES = {
        {"A07", "陈示宁", "主持研制高精度太阳光谱仪，取得一批原创性观测成果，数据向国内外同行开放。"},
        {"A15", "周示安", "揭示近海环流变化规律，成果用于海洋预报，连续八年带队开展海上观测。"},
        {"A19", "吴示清", "系统研究高山植物适应机制，发现新种十二个，创办面向青少年的自然观察课堂。"}};

    private final Play play;
    private final Map<String, String> nominations = new LinkedHashMap<>();

    Companions(Play play) {
        this.play = play;
    }

    void nominate(LocalDate birth) {
        for (String[] nominee : NOMINEES) {
            Map<String, Object> answers = new HashMap<>(person(nominee[1], birth));
            answers.put("summary", nominee[2]);
            String nomination = play.nominate("liaison" + nominee[0], nominee[0], answers);
            play.complete("secretary" + nominee[0], nomination, "userTask_endorse", decision("endorse", "经集体研究，同意推荐。"));
            nominations.put(nominee[1], nomination);
        }
    }

    void examine() {
        nominations.values().forEach(nomination -> {
            play.complete("office2", nomination, "userTask_reviewFormality", decision("accept"));
            play.complete("ethics2", nomination, "userTask_reviewIntegrity", decision("clear"));
        });
    }
}
