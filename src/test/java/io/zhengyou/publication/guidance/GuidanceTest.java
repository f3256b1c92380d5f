package io.zhengyou.publication.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class GuidanceTest {

    @Test
    void readsTitlePreambleAndNumberedSections() {
        Guidance guidance = Guidance.parse("题目\n    前言。\n\n    一、第一部分。正文一。正文二。\n\n    又一段。\n    十二、只有标题。\n");
        assertThat(guidance.title()).isEqualTo("题目");
        assertThat(guidance.preamble()).containsExactly("前言。");
        assertThat(guidance.sections()).extracting(Section::heading).containsExactly("一、第一部分", "十二、只有标题");
        assertThat(guidance.sections()).extracting(Section::paragraphs)
                .satisfiesExactly(
                        first -> assertThat(first).containsExactly("正文一。正文二。", "又一段。"),
                        second -> assertThat(second).isEmpty());
    }

    @Test
    void losesNothingOfTheAssociationsText() throws IOException {
        String text = new ClassPathResource("guidance-zh.txt").getContentAsString(StandardCharsets.UTF_8);
        Guidance guidance = Guidance.parse(text);
        StringBuilder read = new StringBuilder(guidance.title());
        guidance.preamble().forEach(read::append);
        for (Section section : guidance.sections()) {
            read.append(section.heading()).append('。');
            section.paragraphs().forEach(read::append);
        }
        assertThat(guidance.sections()).hasSize(8);
        assertThat(read.toString()).isEqualToIgnoringWhitespace(text).hasSizeGreaterThan(4_000);
    }
}
