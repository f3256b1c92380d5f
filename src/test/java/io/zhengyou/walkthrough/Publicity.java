package io.zhengyou.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.client.Html;
import io.zhengyou.client.Server;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** What everybody can read of the end of a round. */
record Publicity(Server server, Story story) {

    /** @param certificates those that the office has issued */
    void check(SoftAssertions softly, JsonNode certificates) {
        certificates(softly, certificates);
        results(softly);
        notice(softly);
    }

    private void certificates(SoftAssertions softly, JsonNode certificates) {
        softly.assertThat(Ending.texts(certificates, "name")).as("certificates").containsExactlyInAnyOrderElementsOf(names(story.awarded()));
        softly.assertThat(Ending.texts(certificates, "number")).as("their numbers").doesNotHaveDuplicates().allSatisfy(number ->
                softly.assertThat(Html.all("<strong>(有效|已撤销)。", server.page("/certificates/" + number))).as("certificate " + number).containsExactly("有效"));
    }

    private void results(SoftAssertions softly) {
        softly.assertThat(Html.all("<strong class=\"name\">([^<]+)<", server.page("/results/" + story.round()))).as("results")
                .containsExactlyInAnyOrderElementsOf(names(story.awarded()));
    }

    private void notice(SoftAssertions softly) {
        String notice = server.page("/notices/" + story.round());
        softly.assertThat(Html.all("data-label=\"候选人（集体）\">([^<]+?)\\s*<", notice)).as("public notice")
                .containsExactlyInAnyOrderElementsOf(names(story.onNotice()));
        softly.assertThat(Html.all("<td class=\"name\"[^>]*>([^<]+<span[^>]*>[^<]+)<", notice)).as("remarks on the notice")
                .map(remarked -> remarked.replaceFirst("<span[^>]*>", ""))
                .containsExactlyInAnyOrder(story.nameOf(story.upheld()) + " 异议成立，已取消资格", story.nameOf(story.dismissed()) + " 异议不成立");
        softly.assertThat(notice.contains(Objecting.OBJECTOR)).as("whether the notice names the objector").isFalse();
    }

    private List<String> names(List<String> nominations) {
        return nominations.stream().map(story::nameOf).toList();
    }
}
