package io.zhengyou.engine.deployment;

import io.zhengyou.engine.BundledModels;
import io.zhengyou.engine.WithheldModel;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the server's own models to use when it starts: those that changed since they last came with it, and only where what
 * is in use came with it too. What people have approved in their place stays.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Bundle extends AbstractCamundaConfiguration implements BundledModels {

    static final String SOURCE = "bundled";

    private static final Logger LOG = LoggerFactory.getLogger(Bundle.class);

    private final ResourcePatternResolver resources;
    private List<WithheldModel> withheld = List.of();

    Bundle(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public List<WithheldModel> withheld() {
        return withheld;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        withheld = putToUse(BundledFiles.read(resources), engine.getRepositoryService()).stream().map(Unit::withheld).toList();
    }

    /** @return what is not put to use */
    static List<Unit> putToUse(Map<String, byte[]> files, RepositoryService repository) {
        var deployed = new DeployedUnits(repository, SOURCE);
        var changed = files.keySet().stream().filter(file -> !file.endsWith(".form")).map(file -> Unit.of(file, files.get(file), files))
                .filter(unit -> deployed.lastBundled(unit).filter(unit::isSameAs).isEmpty()).toList();
        var kept = changed.stream().filter(unit -> isRedesigned(unit, deployed)).toList();
        var free = changed.stream().filter(unit -> !kept.contains(unit)).toList();
        kept.forEach(unit -> LOG.warn("{} came with this version of the server, but an approved change is in use and stays", unit.model()));
        if (free.isEmpty()) {
            return kept;
        }
        try {
            deploy(free, repository);
            return kept;
        } catch (DeploymentRefused refused) {
            if (deployed.areNone()) {
                throw refused;
            }
            // With what people have approved they may not fit together. The server goes on with what it had.
            LOG.error("none of the models that came with this version of the server was put to use: {}", refused.getMessage());
            return changed;
        }
    }

    private static boolean isRedesigned(Unit unit, DeployedUnits deployed) {
        var newest = deployed.newest(unit);
        return newest.isPresent() && !newest.get().isSameAs(unit) && deployed.lastBundled(unit).filter(newest.get()::isSameAs).isEmpty();
    }

    private static void deploy(List<Unit> units, RepositoryService repository) {
        Map<String, byte[]> files = new TreeMap<>();
        units.forEach(unit -> files.putAll(unit.files()));
        // A second server that starts at the same time finds it done.
        var deployment = repository.createDeployment().name("随程序提供").source(SOURCE).enableDuplicateFiltering(false);
        files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        deployment.deploy();
    }
}
