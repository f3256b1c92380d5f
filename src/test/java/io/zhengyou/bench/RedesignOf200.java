package io.zhengyou.bench;

import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import io.zhengyou.flow.Redesign;
import java.util.Map;
import javax.sql.DataSource;

/** A process owner has a model of 200 elements checked, once with a fault and once without. */
final class RedesignOf200 implements Scenario {

    private static final int BLOCKS = 88;
    private static final String TASK = "<bpmn:userTask id=\"task%d\" name=\"核对第%d项\" camunda:candidateGroups=\"office\" camunda:dueDate=\"${workingDays.after(2)}\""
            + " camunda:formRef=\"award-shortlist\" camunda:formRefBinding=\"deployment\" />";
    private static final String GATEWAY = "<bpmn:exclusiveGateway id=\"gateway%d\" name=\"第%d项无误？\" default=\"added_%d\" />";

    @Override
    public void play(Server server, DataSource database, Stopwatch stopwatch) throws Exception {
        Session owner = server.person("owner1").signIn();
        Redesign large = large();
        stopwatch.often("owner: 200 elements checked, walked and compared", () -> check(owner, large, "没有发现问题"));
        Redesign nameless = large().replace("name=\"核对第7项\"", "");
        stopwatch.often("owner: 200 elements checked, one without a name", () -> check(owner, nameless, "没有名称"));
    }

    private static String check(Session owner, Redesign redesign, String expected) {
        Map.Entry<String, byte[]> file = redesign.files().entrySet().iterator().next();
        String page = owner.upload("/flows", "/flows/check", "files", "award-round.bpmn", file.getValue());
        if (!page.contains(expected)) {
            throw new IllegalStateException("expected " + expected + " in " + page);
        }
        return page;
    }

    /** Before the vote so many tasks, each of which is done again if its gateway says so. */
    private static Redesign large() {
        Redesign redesign = Redesign.round();
        for (int block = 0; block < BLOCKS; block++) {
            redesign.add("task" + block, TASK.formatted(block, block)).add("gateway" + block, GATEWAY.formatted(block, block, 3 * block + 3));
        }
        redesign.redirect("flow_confirmShortlist_vote", "task0");
        for (int block = 0; block < BLOCKS; block++) {
            redesign.connect("task" + block, "gateway" + block).connect("gateway" + block, "task" + block, "${listApproved}")
                    .connect("gateway" + block, block + 1 < BLOCKS ? "task" + (block + 1) : "callActivity_vote");
        }
        return redesign;
    }
}
