package io.zhengyou.evidence.web;

import io.zhengyou.engine.TaskOpenings;
import io.zhengyou.engine.VisibleTask;
import io.zhengyou.engine.VisibleTasks;
import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.evidence.EvidenceFile;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.EvidenceRefused;
import io.zhengyou.evidence.Origin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody at a task may do with its files. */
@Component
class TaskFiles {

    /**
     * A task that somebody sees, with the case whose files it shows.
     *
     * @param open whether this person may add files here and take back their own
     * @param hint who may, for whoever may not
     */
    record Desk(VisibleTask task, String caseKey, boolean open, String hint) {}

    private final VisibleTasks tasks;
    private final TaskOpenings openings;
    private final EvidenceFiles files;
    private final List<EvidenceCases> modules;

    TaskFiles(VisibleTasks tasks, TaskOpenings openings, EvidenceFiles files, List<EvidenceCases> modules) {
        this.tasks = tasks;
        this.openings = openings;
        this.files = files;
        this.modules = modules;
    }

    /** Empty if there is no such task for this person, or it has no files. To look at the files of a task is to open it. */
    @Transactional
    public Optional<Desk> desk(String taskId, String person) {
        return tasks.find(taskId, person).flatMap(task -> desk(task, person)).filter(desk -> openings.note(taskId, person));
    }

    /**
     * Adds a file, unless the task is completed or taken over at this moment.
     *
     * @throws EvidenceRefused if it cannot be added
     */
    @Transactional
    public EvidenceFile attach(String taskId, String person, String name, byte[] content) {
        Desk desk = openDesk(taskId, person);
        return files.attach(desk.caseKey(), new Origin(person, desk.task().step(), taskId), name, content);
    }

    /** Takes back a file that the person added at this very task. */
    @Transactional
    public void remove(String taskId, String person, String fileId) {
        Desk desk = openDesk(taskId, person);
        files.remove(files.find(desk.caseKey(), fileId).filter(file -> isOwn(file, desk, person))
                .orElseThrow(() -> new EvidenceRefused("只能移除您本人在本任务中上传的附件。请刷新后查看。")));
    }

    static boolean isOwn(EvidenceFile file, Desk desk, String person) {
        return desk.open() && person.equals(file.origin().person()) && desk.task().id().equals(file.origin().taskId());
    }

    private Desk openDesk(String taskId, String person) {
        return tasks.lock(taskId, person).flatMap(task -> desk(task, person)).filter(Desk::open)
                .orElseThrow(() -> new EvidenceRefused("这项任务现在不由您办理，或在这一步不能增减附件。请刷新任务后查看。"));
    }

    private Optional<Desk> desk(VisibleTask task, String person) {
        return modules.stream()
                .flatMap(module -> module.caseOf(task).filter(key -> !module.hides(key, person))
                        .map(key -> new Desk(task, key, task.isHeldBy(person) && module.accepts(task), hint(task, module))).stream())
                .findFirst();
    }

    private static String hint(VisibleTask task, EvidenceCases module) {
        return module.accepts(task) && task.assignee() == null ? "现在只能查看。签收这项任务的人可以上传附件。" : "这里只能查看。" + module.whoAdds();
    }
}
