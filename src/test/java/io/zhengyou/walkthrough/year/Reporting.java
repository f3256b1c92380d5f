package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.client.Html;
import io.zhengyou.client.Person;
import io.zhengyou.client.Task;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All units report how the year went; some are late. The office makes a digest of it, which is published. */
final class Reporting {

    private static final List<String> COURSES = List.of("按计划推进", "略有滞后", "提前完成");
    private static final int LATE = 4;
    private static final int MOST = 100;

    private final Scene scene;
    private final List<String> units;
    private String id = "";

    Reporting(Scene scene, List<String> units) {
        this.scene = scene;
        this.units = units;
    }

    static String title(Scene scene) {
        return "%d 年创先争优情况报送".formatted(scene.almanac().year());
    }

    void ask(LocalDate due) {
        Person office = scene.person("office1");
        id = office.start("report-request", Map.of("title", title(scene)));
        Map<String, Object> draft = new HashMap<>(Map.of("explanation", "请各单位按表报送一年来的情况，数字以台账为准。", "unitsBy", "all", "dueOn", due.toString()));
        draft.putAll(Map.of("label1", "服务科技工作者人次", "kind1", "NUMBER", "must1", true));
        draft.putAll(Map.of("has2", true, "label2", "总体进展", "kind2", "CHOICE", "choices2", String.join("、", COURSES), "must2", true));
        office.complete(id, "userTask_draft", draft);
    }

    /** All but the last few. */
    void file() {
        units.subList(0, units.size() - LATE).parallelStream().forEach(unit -> file(unit, false));
    }

    void fileLate() {
        units.subList(units.size() - LATE, units.size()).forEach(unit -> file(unit, true));
    }

    void release() {
        Person office = scene.person("office2");
        Task task = office.task(id, "userTask_compile");
        String draft = office.shown(task).path("digest").path("value").asText();
        assertThat(draft).as("the digest that the server drafts").contains(sums());
        office.complete(task, Map.of("digestTitle", title(scene) + "简报", "digest", draft, "release", "PUBLISH"));
        scene.person("leader2").complete(id, "userTask_approve", Map.of("decision", "approve"));
        String page = scene.server().page("/digests/" + id);
        assertThat(Html.first("<h1>([^<]+)</h1>", page)).isEqualTo(title(scene) + "简报");
        assertThat(page).as("the public digest").contains(sums());
    }

    /** The sum and the counts that a digest says. */
    private List<String> sums() {
        return Stream.concat(Stream.of("合计 %d，".formatted(scene.ledger().reports().values().stream().mapToInt(Filed::served).sum())),
                COURSES.stream().map(course -> "%s：%d 个单位".formatted(course,
                        scene.ledger().reports().values().stream().filter(filed -> filed.course().equals(course)).count()))).toList();
    }

    private void file(String unit, boolean late) {
        Person liaison = scene.liaison(unit);
        Filed filed = new Filed(MOST + units.indexOf(unit), COURSES.get(units.indexOf(unit) % COURSES.size()), late);
        liaison.complete(liaison.task(Unit.step("report-filing", "userTask_file", unit)), Map.of("number1", filed.served(), "choice2", filed.course()));
        scene.ledger().report(unit, filed);
    }
}
