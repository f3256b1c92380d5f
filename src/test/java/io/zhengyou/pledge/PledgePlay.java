package io.zhengyou.pledge;

import io.zhengyou.engine.AtWork;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.CommentaryState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/** Plays pledges of the coming year as the people of the demo organisation. */
public class PledgePlay {

    static final Map<String, Object> ACCEPT = Map.of("decision", "accept");
    static final String STRENGTHS = "服务台账齐全，会员反映良好，基层调研走在前面。";
    static final String SUGGESTIONS = "请把下半年的调研次数补足，并把结果向会员公布。";

    public final AtWork people;
    private final int year;

    public PledgePlay(ProcessEngine engine, Clock clock) {
        people = new AtWork(engine);
        year = LocalDate.now(clock).getYear() + 1;
    }

    /** The year after the one in which the play began. */
    public int year() {
        return year;
    }

    /** @return the id of the pledge */
    String startOfUnit(String unit) {
        return people.start("liaison" + unit, "pledge", Map.of("pledgerKind", "UNIT", "unit", unit, "campaignYear", "" + year())).getBusinessKey();
    }

    String startOfMember(String person) {
        return people.start(person, "pledge", Map.of("pledgerKind", "MEMBER", "campaignYear", "" + year())).getBusinessKey();
    }

    /** A pledge with one item for each of these months, due on its tenth. */
    Map<String, Object> draft(String dimension, int... months) {
        Map<String, Object> draft = new HashMap<>(Map.of("title", "为科技工作者办实事", "decision", "submit"));
        for (int place = 1; place <= months.length; place++) {
            draft.putAll(item(place, dimension, LocalDate.of(year(), months[place - 1], 10)));
        }
        return draft;
    }

    static Map<String, Object> item(int place, String dimension, LocalDate due) {
        Map<String, Object> item = new HashMap<>(Map.of("what" + place, "走访第 " + place + " 批基层科技工作者", "target" + place, "走访不少于五十人并建台账",
                "due" + place, due.toString(), "dimension" + place, dimension));
        if (place > 1) {
            item.put("has" + place, true);
        }
        return item;
    }

    /** A public pledge of a unit with an item due in each of these months. */
    public String published(String unit, int... months) {
        String id = startOfUnit(unit);
        people.complete("liaison" + unit, id, "userTask_draft", draft("GOOD_MEMBERS", months));
        people.complete("office1", id, "userTask_review", ACCEPT);
        return id;
    }

    /** A public pledge of a member of this unit, with one item. */
    public String publishedOfMember(String person, String unit) {
        String id = startOfMember(person);
        people.complete(person, id, "userTask_draft", draft("LEAD_SERVING", 9));
        people.complete("secretary" + unit, id, "userTask_review", ACCEPT);
        return id;
    }

    /** Waits for the next day of report and reports. */
    public void report(String pledger, String id, int items) {
        people.fire(id, "catchEvent_reportDue");
        people.complete(pledger, id, "userTask_report", remarks("本期走访已经完成，台账可以核对。", items));
    }

    static Map<String, Object> remarks(String text, int items) {
        Map<String, Object> remarks = new HashMap<>();
        for (int place = 1; place <= items; place++) {
            remarks.put("remark" + place, text);
        }
        return remarks;
    }

    /** The commentaries of a pledge that wait for their leader. */
    public List<String> waiting(Commentaries commentaries, String id) {
        return commentaries.of(id).stream().filter(one -> one.state() == CommentaryState.ASKED)
                .map(Commentary::id).toList();
    }

    public void comment(String person, String commentary, String rating) {
        people.complete(person, commentary, "userTask_comment", Map.of("rating", rating, "strengths", STRENGTHS, "suggestions", SUGGESTIONS));
    }

    void answer(String pledger, String commentary) {
        people.complete(pledger, commentary, "userTask_answer", Map.of("answer", "感谢点评，下半年补足调研并公布结果。"));
    }

    static Map<String, Object> findings(String... findings) {
        Map<String, Object> answers = new HashMap<>(Map.of("decision", "confirm"));
        for (int place = 1; place <= findings.length; place++) {
            answers.put("finding" + place, findings[place - 1]);
            if (!findings[place - 1].equals("KEPT")) {
                answers.put("remark" + place, "台账显示走访人数未达目标。");
            }
        }
        return answers;
    }
}
