package io.zhengyou.dossier.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void likeUnitsStandTogetherInEvenGroups() {
        List<Unit> units = Stream.concat(units("P", 4, UnitKind.PROVINCIAL_ASSOCIATION, "华北"), Stream.concat(units("S", 3, UnitKind.NATIONAL_SOCIETY, "理科"),
                units("T", 4, UnitKind.NATIONAL_SOCIETY, "工科"))).toList();
        List<List<Unit>> groups = Grouping.of(units, 5);
        assertThat(groups).extracting(List::size).containsExactly(3, 4, 4);
        assertThat(groups.get(2)).extracting(Unit::kind).containsOnly(UnitKind.PROVINCIAL_ASSOCIATION);
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(units);
    }

    @Test
    void fewUnitsAreOneGroup() {
        assertThat(Grouping.of(units("S", 1, UnitKind.NATIONAL_SOCIETY, "理科").toList(), 30)).hasSize(1);
        assertThat(Grouping.of(units("S", 30, UnitKind.NATIONAL_SOCIETY, "理科").toList(), 30)).hasSize(1);
        assertThat(Grouping.of(units("S", 31, UnitKind.NATIONAL_SOCIETY, "理科").toList(), 30)).extracting(List::size).containsExactly(15, 16);
        assertThat(Grouping.of(List.of(), 30)).isEmpty();
    }

    private static Stream<Unit> units(String letter, int many, UnitKind kind, String branch) {
        return IntStream.range(0, many).mapToObj(number -> new Unit("%s%02d".formatted(letter, number), letter + number, kind, branch));
    }
}
