package io.zhengyou.award.objection;

import static io.zhengyou.award.objection.ObjectionState.DISMISSED;
import static io.zhengyou.award.objection.ObjectionState.FILED;
import static io.zhengyou.award.objection.ObjectionState.MOOT;
import static io.zhengyou.award.objection.ObjectionState.REFUSED;
import static io.zhengyou.award.objection.ObjectionState.REPORTED;
import static io.zhengyou.award.objection.ObjectionState.UNDER_INVESTIGATION;
import static io.zhengyou.award.objection.ObjectionState.UPHELD;
import static io.zhengyou.award.objection.ObjectionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.award.ObjectionRemark;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectionStateTest {

    @Test
    void nobodyIsTalkedAboutBeforeAnObjectionIsAdmitted() {
        assertThat(ObjectionState.remark(List.of(FILED, REFUSED, WITHDRAWN, MOOT))).isEqualTo(ObjectionRemark.NONE);
        assertThat(ObjectionState.remark(List.of())).isEqualTo(ObjectionRemark.NONE);
    }

    @Test
    void whatIsUpheldOutweighsWhatIsOpenAndThatWhatWasDismissed() {
        assertThat(ObjectionState.remark(List.of(DISMISSED, WITHDRAWN))).isEqualTo(ObjectionRemark.DISMISSED);
        assertThat(ObjectionState.remark(List.of(DISMISSED, UNDER_INVESTIGATION))).isEqualTo(ObjectionRemark.OPEN);
        assertThat(ObjectionState.remark(List.of(REPORTED, FILED))).isEqualTo(ObjectionRemark.OPEN);
        assertThat(ObjectionState.remark(List.of(UPHELD, DISMISSED, MOOT))).isEqualTo(ObjectionRemark.UPHELD);
    }

    @Test
    void conferralWaitsUntilThereIsAVerdictOrAnEnd() {
        assertThat(Arrays.stream(ObjectionState.values()).filter(ObjectionState::isOpen)).containsExactly(FILED, UNDER_INVESTIGATION, REPORTED);
    }
}
