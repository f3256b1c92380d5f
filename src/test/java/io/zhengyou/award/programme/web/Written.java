package io.zhengyou.award.programme.web;

import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What an office might write into the form. */
final class Written {

    private Written() {}

    /** With nothing wrong. */
    static Entry good() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.setAll(Map.of("name", "试验奖", "category", "PERSON", "eligibility", "在一线工作满五年。", "quota", "10", "quotaPerUnit", "2",
                "ageLimit", "", "awardInterval", "2", "materials", "推荐表\r\n\r\n 证明 \r\n", "panelSize", "9", "expertsPerNomination", "5"));
        sent.setAll(Map.of("scoreRule", "MEDIAN", "quorumNumerator", "2", "quorumDenominator", "3", "passNumerator", "51", "passDenominator", "100",
                "ballotDays", "5", "unitNoticeDays", "3", "noticeDays", "7", "contact", "办公室，电话 010-00000000", "anonymousObjections", "yes"));
        sent.put("criterionName", List.of("贡献", "影响，包括传播"));
        sent.put("criterionWeight", List.of("60", "40"));
        return new Entry(sent);
    }
}
