package io.zhengyou.walkthrough;

import io.zhengyou.client.Person;
import io.zhengyou.client.Refused;
import io.zhengyou.client.Server;
import java.util.List;
import java.util.Map;

/** The office returns a nomination for correction, twice and no more; the liaison corrects what was asked for, the secretary signs. */
final class Correcting {

    private final Person office;
    private final Nomination nomination;

    Correcting(Server server, Nomination nomination) {
        office = server.person("office1");
        this.nomination = nomination;
    }

    void returnTwice() {
        giveBack("returnMaterials", "缺少党组织盖章的事迹材料，请补交。");
        correct(Map.of("handedIn", List.of("推荐表", "事迹材料")));
        giveBack("returnDeeds", "请写明服务的时间、地点和人数。");
        correct(Map.of("deeds", "近三年到基层开展科技服务三十六次，服务科技工作者一千二百人次。"));
    }

    /** @return what the server says to a third return; empty if it allowed it */
    String returnAgain() {
        try {
            giveBack("returnSummary", "请把公开简介写得更具体一些。");
            return "";
        } catch (Refused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private void giveBack(String part, String reason) {
        office.complete(nomination.id(), "userTask_reviewFormality", Map.of("decision", "return", part, reason, "correctionDays", 5));
    }

    private void correct(Map<String, ?> parts) {
        nomination.liaison().complete(nomination.id(), "userTask_correct", parts);
        nomination.secretary().complete(nomination.id(), "userTask_endorseCorrection", Map.of("decision", "endorse", "reason", "情况属实，同意。"));
    }
}
