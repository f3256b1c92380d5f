package io.zhengyou.walkthrough.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.client.Organisation;
import io.zhengyou.walkthrough.season.PledgeSeason;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastingTest {

    private final Organisation organisation = new Organisation();
    private final List<Casting> years = IntStream.range(2026, 2036).mapToObj(year -> new Casting(organisation, year)).toList();

    @Test
    void inspectsThirtyUnitsWhosePledgesAreNotFollowed() {
        assertThat(years).allSatisfy(year -> assertThat(year.visits()).extracting(Visit::unit).hasSize(Casting.INSPECTED).doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(PledgeSeason.followedUnits()));
    }

    @Test
    void letsEveryFateHappen() {
        assertThat(years).allSatisfy(year -> assertThat(year.visits()).extracting(Visit::fate).contains(Fate.values()));
    }

    @Test
    void appraisesNobodyTwiceInARound() {
        assertThat(years).allSatisfy(year -> assertThat(List.of(year.appraisedInSpring(), year.appraisedInAutumn()))
                .allSatisfy(units -> assertThat(units).doesNotHaveDuplicates()));
    }

    @Test
    void tellsOneStoryOfAUnitAtATime() {
        assertThat(years).allSatisfy(year -> assertThat(Stream.of(year.disliked(), year.hushed(), year.visits().stream().map(Visit::unit).toList(),
                PledgeSeason.followedUnits()).flatMap(List::stream)).doesNotHaveDuplicates());
    }
}
