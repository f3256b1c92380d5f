package io.zhengyou.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.publication.archive.Heading;
import io.zhengyou.publication.archive.Results;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Results PARTY_2026 = results("先进基层党组织", 2026);
    private static final Results YOUTH_2026 = results("中国青年科技奖", 2026);
    private static final Results YOUTH_2025 = results("中国青年科技奖", 2025);
    private static final List<Results> ALL = List.of(PARTY_2026, YOUTH_2026, YOUTH_2025);

    @Test
    void showsEverythingUnlessAskedForLess() {
        assertThat(new Selection<>(ALL, null, "").shown()).isEqualTo(ALL);
    }

    @Test
    void narrowsByYearAndProgramme() {
        assertThat(new Selection<>(ALL, "2026", null).shown()).containsExactly(PARTY_2026, YOUTH_2026);
        assertThat(new Selection<>(ALL, "", "中国青年科技奖").shown()).containsExactly(YOUTH_2026, YOUTH_2025);
        assertThat(new Selection<>(ALL, "2026", "中国青年科技奖").shown()).containsExactly(YOUTH_2026);
        assertThat(new Selection<>(ALL, "去年", null).shown()).isEmpty();
    }

    @Test
    void offersEachYearAndProgrammeOnceTheNewestYearFirst() {
        Selection<Results> selection = new Selection<>(ALL, null, null);
        assertThat(selection.years()).containsExactly("2026", "2025");
        assertThat(selection.programmes()).containsExactlyInAnyOrder("先进基层党组织", "中国青年科技奖");
    }

    @Test
    void offersToNarrowALongListOnly() {
        assertThat(new Selection<>(ALL, null, null).narrowable()).isFalse();
        assertThat(new Selection<>(Collections.nCopies(11, PARTY_2026), null, null).narrowable()).isTrue();
        assertThat(new Selection<>(ALL, "2026", null).narrowable()).as("so that it can be undone").isTrue();
    }

    private static Results results(String programme, int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        return new Results(new Heading("r", programme, "标题", day.atStartOfDay(ZoneId.of("Asia/Shanghai"))), "1号", day, 1);
    }
}
