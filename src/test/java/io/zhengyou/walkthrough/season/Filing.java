package io.zhengyou.walkthrough.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Task;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The office brings the drafts, the pledgers submit them as they are, the reviewers accept them. */
final class Filing {

    private static final List<String> OFFICERS = List.of("office1", "office2", "office3");
    // Title, what, target, a place for the date, and what it serves.
    private static final List<String> OF_UNITS = List.of(
            "走访基层科技工作者,走访基层科技工作者，听取意见,走访不少于十次，每次留有台账,%s,党员队伍好",
            "为会员办实事,答复会员提出的每一条意见,十个工作日内答复，答复率不低于九成,%s,群众反映好",
            "让科普走进社区,到社区举办科普活动,不少于十二场，每场留有记录,%s,工作业绩好");
    private static final List<String> OF_MEMBERS = List.of(
            "到社区讲科普,到社区和学校讲科普课,讲课不少于十次，留有记录,%s,带头服务群众",
            "读书学习不放松,研读本专业的新成果并在支部交流,交流不少于六次，写有提纲,%s,带头学习提高");
    private static final List<String> SHOWN = List.of("title", "what1", "target1", "due1", "dimension1");

    private final Server server;
    private final Organisation organisation;
    private final SeasonDates dates;

    Filing(Server server, Organisation organisation, SeasonDates dates) {
        this.server = server;
        this.organisation = organisation;
        this.dates = dates;
    }

    void bring(List<String> units, List<Person> members) {
        Stream<String> rows = Stream.concat(
                units.stream().map(unit -> row("单位", unit, "", unit, one(OF_UNITS, unit))),
                members.stream().map(Person::id).map(id -> row("个人", "", id, id, one(OF_MEMBERS, id))));
        String file = "kind,unit,person,year,title,what,target,due,dimension\n" + String.join("", rows.toList());
        String answer = server.person("office1").signIn().upload("/office/pledges/import", "/office/pledges/import", "pledges", "pledges.csv",
                file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).as("what the office reads").contains("已导入 %d 份草稿".formatted(units.size() + members.size()));
    }

    /** The liaisons are members too, and submit the drafts of their units with their own. */
    void submit(List<Person> pledgers) {
        pledgers.parallelStream().forEach(Filing::submitDrafts);
    }

    /** Three officers share the pledges of the units and of the secretaries; secretaries accept those of their members. */
    void accept() {
        organisation.secretaries().parallelStream().map(server::person).forEach(secretary -> toReview(secretary).forEach(task -> accept(secretary, task)));
        List<Person> officers = OFFICERS.stream().map(server::person).toList();
        List<Task> waiting = toReview(officers.get(0));
        IntStream.range(0, waiting.size()).parallel().forEach(place -> accept(officers.get(place % officers.size()), waiting.get(place)));
    }

    private String row(String kind, String unit, String person, String whose, String promise) {
        boolean followed = Arrays.stream(Promise.values()).anyMatch(one -> one.isOf(whose));
        return String.join(",", kind, unit, person, "" + dates.year(), promise.formatted(followed ? dates.soon() : dates.last())) + "\n";
    }

    /** What a unit promises to serve. */
    static String dimensionOf(String unit) {
        String promise = one(OF_UNITS, unit);
        return promise.substring(promise.lastIndexOf(',') + 1);
    }

    private static String one(List<String> promises, String whose) {
        return promises.get(Math.floorMod(whose.hashCode(), promises.size()));
    }

    private static void submitDrafts(Person pledger) {
        for (Task draft : pledger.tasks(Map.of("processDefinitionKey", "pledge", "taskDefinitionKey", "userTask_draft", "assignee", pledger.id()))) {
            JsonNode shown = pledger.shown(draft);
            Map<String, Object> answers = new HashMap<>(Map.of("decision", "submit"));
            SHOWN.forEach(field -> answers.put(field, shown.path(field).path("value").asText()));
            pledger.complete(draft, answers);
        }
    }

    private static List<Task> toReview(Person reviewer) {
        return reviewer.tasks(Map.of("processDefinitionKey", "pledge", "taskDefinitionKey", "userTask_review", "candidateUser", reviewer.id()));
    }

    private static void accept(Person reviewer, Task review) {
        reviewer.complete(review, Map.of("decision", "accept"));
    }
}
