package io.zhengyou.flow.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.directory.Role;
import io.zhengyou.engine.DeploymentTrial;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.ShippedForms;
import io.zhengyou.engine.StepBean;
import io.zhengyou.flow.check.Check;
import io.zhengyou.flow.check.Proposal;
import io.zhengyou.flow.check.Surroundings;
import io.zhengyou.flow.check.VariableCheck;
import io.zhengyou.flow.check.VariableNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Says everything that is wrong with a redesign, without making use of it. */
@Component
public class RedesignCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> VARIABLES = VariableNames.ofTheServer();
    private static final Set<String> GROUPS = Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());

    private final DeploymentTrial trial;
    private final CurrentModels current;
    private final ApplicationContext context;
    private final ObjectProvider<FormBinding> bindings;
    private final ShippedForms shipped;
    private volatile @Nullable Known known;

    /** What there was when these versions were the newest: to read all models and forms takes longer than all checks. */
    private record Known(Set<String> versions, Surroundings surroundings) {}

    RedesignCheck(DeploymentTrial trial, CurrentModels current, ApplicationContext context, ObjectProvider<FormBinding> bindings, ShippedForms shipped) {
        this.trial = trial;
        this.current = current;
        this.context = context;
        this.bindings = bindings;
        this.shipped = shipped;
    }

    /**
     * @param files content by name; forms that a model names and the files do not bring are those in use now
     * @return every finding at its file and element; empty if the redesign may be put to use
     */
    public List<ModelFinding> findings(Map<String, byte[]> files) {
        var refusals = trial.findings(files);
        try {
            var proposal = Proposal.read(files);
            var surroundings = surroundings();
            return Stream.concat(refusals.stream(), Check.ALL.stream().flatMap(check -> check.findings(proposal, surroundings))).distinct().map(proposal::named).toList();
        } catch (SAXException | IOException e) {
            // What cannot be read the trial has named.
            return refusals;
        }
    }

    private Surroundings surroundings() {
        var versions = current.versions();
        var last = known;
        if (last == null || !last.versions().equals(versions)) {
            last = new Known(versions, read());
            known = last;
        }
        return last.surroundings();
    }

    private Surroundings read() {
        var forms = current.forms().values().stream().map(RedesignCheck::json).collect(Collectors.toMap(form -> form.path("id").asText(), RedesignCheck::keys));
        var variables = new HashSet<>(VARIABLES);
        forms.values().forEach(variables::addAll);
        current.models().values().stream().flatMap(RedesignCheck::declared).forEach(variables::add);
        // As they come with the server: what a redesign added, another may take away.
        var relied = new HashMap<>(shipped.fields());
        relied.keySet().retainAll(bindings.stream().map(FormBinding::formId).collect(Collectors.toSet()));
        return new Surroundings(
                GROUPS, Set.of(context.getBeanNamesForAnnotation(StepBean.class)), variables, forms.keySet(), current.decisions(), current.processes(), relied,
                VARIABLES, shipped.fields());
    }

    private static JsonNode json(byte[] form) {
        try {
            return JSON.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(JsonNode form) {
        return Set.copyOf(form.findValuesAsText("key"));
    }

    private static Stream<String> declared(byte[] model) {
        return ModelXml.deployed(new ByteArrayInputStream(model)).elements().flatMap(VariableCheck::declared);
    }
}
