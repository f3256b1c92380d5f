package io.zhengyou.flow.change.process;

import io.zhengyou.engine.BundledModels;
import io.zhengyou.engine.WithheldModel;
import io.zhengyou.flow.change.Upgrades;
import io.zhengyou.flow.process.RedesignCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the office and the owners what an upgrade of the server brought and did not put to use, until somebody has dealt with it. */
@Component
public class BundleUpgrades {

    private final BundledModels bundle;
    private final Upgrades upgrades;
    private final InUse inUse;
    private final RedesignCheck check;
    private final Submission submission;
    private final Notices notices;

    BundleUpgrades(BundledModels bundle, Upgrades upgrades, InUse inUse, RedesignCheck check, Submission submission, Notices notices) {
        this.bundle = bundle;
        this.upgrades = upgrades;
        this.inUse = inUse;
        this.check = check;
        this.submission = submission;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void note() {
        note(bundle.withheld());
    }

    void note(List<WithheldModel> withheld) {
        var found = withheld.stream().filter(model -> upgrades.found(model.model(), model.sha256())).map(WithheldModel::name).toList();
        if (!found.isEmpty()) {
            notices.upgraded(found);
        }
    }

    /** What nobody has dealt with yet. */
    public List<PendingUpgrade> pending() {
        return bundle.withheld().stream().filter(model -> !isInUse(model)).flatMap(model -> upgrades.find(model.model(), model.sha256())
                        .filter(upgrade -> upgrade.settledBy() == null)
                        .map(upgrade -> new PendingUpgrade(model.model(), model.name(), upgrade.foundAt(), check.findings(filesInUse(model)))).stream())
                .toList();
    }

    public Optional<WithheldModel> find(String model) {
        return bundle.withheld().stream().filter(one -> one.model().equals(model)).findFirst();
    }

    /** Proposes what came with the server, in the owner's name. */
    public Received propose(WithheldModel model, String person) {
        var sent = new SentFiles();
        model.files().forEach(sent::add);
        return submission.submit(new NewChange("采用随程序提供的“" + model.name() + "”", "程序升级带来了这个流程的新版，改用新版。", null), sent, person);
    }

    /** The version in use stays; nothing more is to be done. */
    @Transactional
    public void keep(WithheldModel model, String note, String person) {
        upgrades.settle(model.model(), model.sha256(), person, note);
    }

    private boolean isInUse(WithheldModel model) {
        var now = filesInUse(model);
        return model.files().entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), now.get(file.getKey())));
    }

    private Map<String, byte[]> filesInUse(WithheldModel model) {
        Map<String, byte[]> files = new TreeMap<>();
        inUse.process(model.model()).or(() -> inUse.decision(model.model())).ifPresent(now -> {
            files.put(now.file(), inUse.model(now));
            inUse.forms(now).forEach((form, content) -> {
                if (model.files().containsKey(form)) {
                    files.put(form, content);
                }
            });
        });
        return files;
    }
}
