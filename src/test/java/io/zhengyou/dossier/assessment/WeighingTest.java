package io.zhengyou.dossier.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeRecord;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeighingTest {

    @Test
    void severalPledgesAreJudgedByTheWorstOnceAllAreJudged() {
        assertThat(Weighing.fulfilment(pledges())).isEqualTo("NONE");
        assertThat(Weighing.fulfilment(pledges(Fulfilment.KEPT, Fulfilment.KEPT))).isEqualTo("KEPT");
        assertThat(Weighing.fulfilment(pledges(Fulfilment.KEPT, Fulfilment.PARTLY_KEPT))).isEqualTo("PARTLY_KEPT");
        assertThat(Weighing.fulfilment(pledges(Fulfilment.KEPT, null))).isEqualTo("RUNNING");
        assertThat(Weighing.fulfilment(pledges(null, Fulfilment.NOT_KEPT))).as("nothing can mend that").isEqualTo("NOT_KEPT");
    }

    @Test
    void theIndicatorsAreSaidInWords() {
        assertThat(new Indicators("NONE", -1, -1, 0, 0, 0).inWords()).contains("没有公开承诺", "群众满意率：没有结果", "认可率：没有结果", "有效的表彰：0 项");
        assertThat(new Indicators("PARTLY_KEPT", 85, 66, 2, 1, 3).inWords()).contains("部分兑现", "群众满意率：85%", "认可率：66%", "逾期未销号的整改：2 项", "反弹的问题：1 项");
        assertThat(List.of("KEPT", "NOT_KEPT", "RUNNING")).extracting(found -> new Indicators(found, 0, 0, 0, 0, 0).inWords().lines().findFirst().orElseThrow())
                .containsExactly("本单位承诺：兑现", "本单位承诺：未兑现", "本单位承诺：尚未评定");
    }

    private static List<PledgeRecord> pledges(@Nullable Fulfilment... found) {
        return Arrays.stream(found).map(one -> new PledgeRecord("p", new Pledger(PledgerKind.UNIT, "示例学会", "A01", "示例学会"), "承诺",
                LocalDate.of(2026, 3, 1), "", 1, 0, one, false, List.of())).toList();
    }
}
