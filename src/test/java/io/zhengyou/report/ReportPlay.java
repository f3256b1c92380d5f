package io.zhengyou.report;

import io.zhengyou.engine.AtWork;
import io.zhengyou.report.book.Filings;
import io.zhengyou.report.book.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** Plays requests for reports. */
record ReportPlay(ProcessEngine engine, AtWork people, Requests requests, Filings filings, Clock clock) {

    static ReportPlay in(ApplicationContext server) {
        ProcessEngine engine = server.getBean(ProcessEngine.class);
        return new ReportPlay(engine, new AtWork(engine), server.getBean(Requests.class), server.getBean(Filings.class), server.getBean(Clock.class));
    }

    /** @return the id of the request */
    String start(Map<String, Object> answers) {
        return people.start("office1", "report-request", answers).getBusinessKey();
    }

    /** The notice that asks for a number, a choice and some words. */
    Map<String, Object> notice(String... units) {
        Map<String, Object> notice = new HashMap<>(Map.of("explanation", "请报送本季度活动开展情况。", "unitsBy", "chosen", "units", List.of(units),
                "dueOn", LocalDate.now(clock).plusDays(10).toString()));
        notice.putAll(Map.of("label1", "发展党员人数", "kind1", "NUMBER", "must1", true));
        notice.putAll(Map.of("has2", true, "label2", "活动形式", "kind2", "CHOICE", "choices2", "集中学习、志愿服务", "must2", true));
        notice.putAll(Map.of("has3", true, "label3", "主要做法", "kind3", "LONG"));
        return notice;
    }

    /** A request that these units were asked. */
    String asked(String title, String... units) {
        String id = start(Map.of("title", title));
        people.complete("office1", id, "userTask_draft", notice(units));
        people.work(id);
        return id;
    }

    void file(String id, String unit, int number, String words) {
        people.complete(liaison(unit), filing(id, unit).id(), "userTask_file",
                Map.of("number1", number, "choice2", "志愿服务", "long3", words));
    }

    void compile(String id, Map<String, Object> release) {
        Map<String, Object> answers = new HashMap<>(release);
        Map<String, Object> shown = people.shown("office1", id, "userTask_compile");
        answers.put("digestTitle", shown.get("digestTitle"));
        answers.put("digest", shown.get("digest"));
        people.complete("office1", id, "userTask_compile", answers);
    }

    Filing filing(String id, String unit) {
        return filings.of(id).stream().filter(filing -> filing.unitCode().equals(unit)).findFirst().orElseThrow();
    }

    String liaison(String unit) {
        return engine.getIdentityService().createUserQuery().memberOfGroup("liaison-" + unit).list().get(0).getId();
    }
}
