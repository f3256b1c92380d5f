package io.zhengyou.dossier.chapter;

import java.util.List;
import org.springframework.stereotype.Component;

/** Makes dossiers of what the modules know now. */
@Component
public class Gatherer {

    private final List<ChapterWriter> writers;

    Gatherer(List<ChapterWriter> writers) {
        this.writers = writers;
    }

    public Dossier gather(Owner owner, int year) {
        return new Dossier(owner, year, writers.stream().map(writer -> writer.write(owner, year)).toList());
    }
}
