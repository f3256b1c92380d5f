package io.zhengyou.inspection.web;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.inspection.record.Heads;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Item;
import io.zhengyou.inspection.record.ItemKey;
import io.zhengyou.inspection.record.Items;
import io.zhengyou.inspection.record.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What a team writes into a record. Each piece is kept as soon as it is sent, and nobody overwrites what they have not seen. */
@Component
class RecordDesk {

    private static final Set<Stage> RECORDING = EnumSet.of(Stage.RECORDING);
    private static final Set<Stage> WITH_FILES = EnumSet.of(Stage.RECORDING, Stage.FINDING);
    private static final String STEP = "item";

    private final Inspector inspector;
    private final Heads heads;
    private final Items items;
    private final EvidenceFiles files;
    private final People people;
    private final Clock clock;

    RecordDesk(Inspector inspector, Heads heads, Items items, EvidenceFiles files, People people, Clock clock) {
        this.inspector = inspector;
        this.heads = heads;
        this.items = items;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    Saving save(String id, HeadEntry entry, String person) {
        Inspection inspection = inspector.write(id, person, RECORDING);
        Optional<String> fault = entry.fault(LocalDate.now(clock));
        if (fault.isPresent()) {
            return Saving.refused(fault.get());
        }
        return heads.save(inspection.id(), entry.date(), entry.where(), entry.who(), entry.seen())
                ? Saving.done(entry.seen() + 1) : Saving.overtaken("别人");
    }

    @Transactional
    Saving save(String id, int place, ItemEntry entry, String person) {
        Item item = item(inspector.write(id, person, RECORDING), place);
        if (entry.fault().isPresent()) {
            return Saving.refused(entry.fault().get());
        }
        return items.save(id, place, entry.chosen(), entry.note(), entry.seen(), person) ? Saving.done(entry.seen() + 1)
                : Saving.overtaken(Optional.ofNullable(item.savedBy()).flatMap(people::find).map(Person::name).orElse("别人"));
    }

    /** @throws io.zhengyou.evidence.EvidenceRefused if the file cannot be added */
    @Transactional
    void attach(String id, int place, String name, byte[] content, String person) {
        item(inspector.write(id, person, WITH_FILES), place);
        files.attach(new ItemKey(id, place).toString(), new Origin(person, STEP, null), name, content);
    }

    /** Takes back what the same person added. */
    @Transactional
    void detach(String id, int place, String fileId, String person) {
        inspector.write(id, person, WITH_FILES);
        EvidenceFile file = files.find(new ItemKey(id, place).toString(), fileId).filter(one -> Objects.equals(one.origin().person(), person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        files.remove(file);
    }

    private Item item(Inspection inspection, int place) {
        return items.find(inspection.id(), place).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
