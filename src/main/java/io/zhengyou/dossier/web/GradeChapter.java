package io.zhengyou.dossier.web;

import io.zhengyou.dossier.assessment.Archive;
import io.zhengyou.dossier.assessment.Archive.Archived;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.chapter.Chapter;
import io.zhengyou.dossier.chapter.Gathering;
import io.zhengyou.dossier.chapter.Owner;
import io.zhengyou.dossier.chapter.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The archived grade of a year. It is made of the other chapters, and so not one of the facts that are frozen for it. */
@Component
class GradeChapter {

    private static final String TITLE = "年度考核";
    private static final List<String> HEAD = List.of("等次", "归档日期", "归档文件 SHA-256");

    private final Assessments assessments;
    private final Archive archive;
    private final Clock clock;

    GradeChapter(Assessments assessments, Archive archive, Clock clock) {
        this.assessments = assessments;
        this.archive = archive;
        this.clock = clock;
    }

    Chapter of(Owner owner, int year) {
        return owner.isUnit()
                ? Chapter.of(TITLE, HEAD, assessments.ofUnit(owner.id(), year).stream().flatMap(this::row).toList(), "本年度没有归档的考核等次。")
                : Chapter.without(TITLE, Gathering.NOT_GATHERED, "个人的年度考核没有在本系统办理。");
    }

    private Stream<Row> row(Assessment assessment) {
        Optional<Archived> archived = archive.find(assessment.id());
        return archived.stream().map(one -> Row.linked("/dossiers/assessments/" + assessment.id(), assessment.graded().label(),
                LocalDate.ofInstant(one.at(), clock.getZone()).toString(), one.intact() ? one.sha256() : "与归档时不符，请核查"));
    }
}
