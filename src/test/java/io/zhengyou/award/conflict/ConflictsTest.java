package io.zhengyou.award.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.nomination.State;
import io.zhengyou.directory.ConflictKind;
import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final Person EXPERT = new Person("expert", "专家", "A09", null);
    private static final Nomination NOMINATION = new Nomination("n", "r", "A01", "单位", "filer", "newFiler", State.QUALIFIED,
            new Nominee("林示远", null, "简介", "事迹", List.of()), "", null, null, true);

    @Test
    void nobodyJudgesTheirOwnUnitOrWhatTheyFiled() {
        assertThat(conflicts().between(EXPERT, NOMINATION)).isFalse();
        assertThat(conflicts().between(new Person("expert", "专家", "A01", null), NOMINATION)).isTrue();
        assertThat(conflicts().between(new Person("filer", "联络员", "A09", null), NOMINATION)).isTrue();
        assertThat(conflicts().between(new Person("newFiler", "联络员", "A09", null), NOMINATION)).isTrue();
    }

    @Test
    void theDirectoryListsANameAUnitOrBoth() {
        assertThat(conflicts(known("expert", "林示远", null)).between(EXPERT, NOMINATION)).isTrue();
        assertThat(conflicts(known("expert", "", "A01")).between(EXPERT, NOMINATION)).isTrue();
        assertThat(conflicts(known("expert", "林示远", "A01")).between(EXPERT, NOMINATION)).isTrue();
        assertThat(conflicts(known("expert", "林示远", "B02")).between(EXPERT, NOMINATION)).as("a namesake elsewhere").isFalse();
        assertThat(conflicts(known("expert", "林示", null)).between(EXPERT, NOMINATION)).isFalse();
        assertThat(conflicts(known("other", "林示远", null)).between(EXPERT, NOMINATION)).isFalse();
    }

    /** A person may be written in a list otherwise than in the nomination. */
    @Test
    void aNameIsTheSameHoweverItIsWritten() {
        for (String written : List.of("林 示远", "林\u3000示远", " 林示远\u00a0", "林\u200b示远")) {
            assertThat(conflicts(known("expert", written, null)).between(EXPERT, NOMINATION)).as(written).isTrue();
        }
        KnownConflict foreigner = known("expert", "Ａnna•Li", null);
        assertThat(foreigner.concerns("anna · LI", "A01")).isTrue();
        assertThat(foreigner.concerns("anna · LIN", "A01")).isFalse();
        assertThat(known("expert", "第A01党支部（筹）", null).concerns("第 A01 党支部(筹)", "A01")).isTrue();
    }

    @Test
    void whatSomebodyDeclaredHoldsForThatNomineeAlone() {
        Conflict declared = new Conflict("n", "expert", ConflictKind.CO_AUTHOR, "合作论文");
        assertThat(new Conflicts(List.of(), List.of(declared)).between(EXPERT, NOMINATION)).isTrue();
        Conflict elsewhere = new Conflict("other", "expert", ConflictKind.CO_AUTHOR, "合作论文");
        assertThat(new Conflicts(List.of(), List.of(elsewhere)).between(EXPERT, NOMINATION)).isFalse();
    }

    private static Conflicts conflicts(KnownConflict... known) {
        return new Conflicts(List.of(known), List.of());
    }

    private static KnownConflict known(String person, String name, @Nullable String unit) {
        return new KnownConflict(person, name, unit, ConflictKind.OTHER, "");
    }
}
