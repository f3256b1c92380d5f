package io.zhengyou.evidence.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a case as lines of a page. */
@Component
class FileLines {

    private final EvidenceFiles files;
    private final People people;

    FileLines(EvidenceFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    List<FileLine> of(String caseKey, String address, Predicate<EvidenceFile> own) {
        Map<String, String> names = new HashMap<>();
        return files.list(caseKey).stream()
                .map(file -> FileLine.of(file, address, by(file.origin().person(), names), own.test(file)))
                .toList();
    }

    private String by(@Nullable String person, Map<String, String> names) {
        return person == null ? "" : names.computeIfAbsent(person, this::name);
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
