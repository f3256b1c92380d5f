package io.zhengyou.publication.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@ServerTest
@Transactional
class WallTest {

    private final String unit = UUID.randomUUID().toString();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Wall wall;

    @Autowired
    private Timelines timelines;

    @Test
    void showsAPageOfTheNewestAndThatThereAreMore() {
        List<String> titles = new ArrayList<>();
        for (int pledge = 0; pledge < Wall.PAGE + 5; pledge++) {
            titles.add(0, season().publish(unit, 2026).title());
        }
        List<Posted> first = wall.find(Selection.ofUnit(unit));
        assertThat(first).extracting(Posted::title).containsExactlyElementsOf(titles.subList(0, Wall.PAGE + 1));
        long last = first.get(Wall.PAGE - 1).number();
        assertThat(wall.find(new Selection(unit, null, null, null, null, List.of(), last))).extracting(Posted::title)
                .containsExactlyElementsOf(titles.subList(Wall.PAGE, titles.size()));
    }

    @Test
    void narrowsByEveryFilter() {
        Season underway = season().publish(unit, 2025);
        Season kept = season().publish(unit, 2026).confirm(Fulfilment.KEPT);
        assertThat(titles(null, 2026, null, null)).containsExactly(kept.title());
        assertThat(titles(null, null, State.UNDERWAY, null)).containsExactly(underway.title());
        assertThat(titles(PledgerKind.MEMBER, null, null, Dimension.LEAD_LEARNING)).containsExactly(kept.title(), underway.title());
        assertThat(titles(PledgerKind.UNIT, null, null, null)).isEmpty();
        assertThat(titles(null, null, null, Dimension.LEAD_LAW)).isEmpty();
        assertThat(wall.states(unit)).isEqualTo(Map.of(State.UNDERWAY, 1, State.KEPT, 1));
    }

    @Test
    void findsEveryWordWhereverItStandsAndWhatWasPromisedBefore() {
        Season season = season().publish(unit, 2026);
        assertThat(titles("科普", season.title())).containsExactly(season.title());
        assertThat(titles("党史", "李示例")).containsExactly(season.title());
        assertThat(titles("%")).isEmpty();
        assertThat(titles("科普", "航天")).isEmpty();
        season.amend();
        assertThat(titles("党史")).as("no longer promised, still public").containsExactly(season.title());
        assertThat(titles(null, null, null, Dimension.LEAD_LEARNING)).as("no longer promised").isEmpty();
    }

    @Test
    void aPledgeIsBeingRectifiedUntilTheLastRectificationIsClosedOut() {
        Season season = season().publish(unit, 2026).comment(Rating.POOR).order("one").order("two");
        assertThat(state(season)).isEqualTo(State.RECTIFYING);
        season.closeOut("one");
        assertThat(state(season)).isEqualTo(State.RECTIFYING);
        season.closeOut("two");
        assertThat(state(season)).isEqualTo(State.UNDERWAY);
        season.state().confirm(Fulfilment.NOT_KEPT);
        assertThat(state(season)).isEqualTo(State.NOT_KEPT);
    }

    @Test
    void keepsEveryVersionAndTheOrderOfWhatHappened() {
        Season season = season().publish(unit, 2026).report().comment(Rating.GOOD).answer().amend().withdraw();
        Timeline timeline = timelines.find(season.id()).orElseThrow();
        assertThat(timeline.entries()).extracting(Entry::kind).containsExactly(
                EntryKind.PUBLISHED, EntryKind.PROGRESS, EntryKind.COMMENTARY, EntryKind.ANSWER, EntryKind.AMENDED, EntryKind.WITHDRAWN);
        assertThat(timeline.versions()).containsOnlyKeys(1, 2);
        assertThat(timeline.posted().state()).isEqualTo(State.WITHDRAWN);
        assertThat(timeline.commentator(timeline.entries().get(3))).contains("王领导");
        assertThat(timelines.news(unit)).extracting(news -> news.entry().kind()).startsWith(EntryKind.WITHDRAWN, EntryKind.AMENDED);
    }

    private State state(Season season) {
        return timelines.find(season.id()).orElseThrow().posted().state();
    }

    private List<String> titles(PledgerKind kind, Integer year, State state, Dimension dimension) {
        return wall.find(new Selection(unit, kind, year, state, dimension, List.of(), null)).stream().map(Posted::title).toList();
    }

    private List<String> titles(String... words) {
        return wall.find(new Selection(unit, null, null, null, null, List.of(words), null)).stream().map(Posted::title).toList();
    }

    private Season season() {
        return new Season(events);
    }
}
