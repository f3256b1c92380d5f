package io.zhengyou.flow.running;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.flow.rule.FlowRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Says of cases of one version whether they may go on in another. What the engine has to say to a single case is asked last. */
public final class Judge {

    private static final String OWN_VOICE = "投票和本人评审按开始时的版本办完，进行中不换版本";

    private final Steps from;
    private final Steps to;
    private final Map<String, String> choices;
    private final Route route;
    private final Differences differences;
    private final OwedSteps owed;
    private final boolean secret;

    /** @param secret whether single cases of the process must not show */
    public Judge(Steps from, Steps to, MovePlan plan, Route route, List<FlowRule> rules, boolean secret) {
        this.from = from;
        this.to = to;
        this.choices = plan.choices();
        this.route = route;
        this.differences = new Differences(from, to, route.targets());
        this.owed = new OwedSteps(rules);
        this.secret = secret;
    }

    /**
     * @param models the new model of the process, and the models in which its callers run
     * @param engine what the engine would refuse in a move of such a case, in words
     */
    public Verdict of(Position position, ModelCatalogue models, Supplier<List<String>> engine) {
        if (secret) {
            return Verdict.stays(OWN_VOICE);
        }
        var steps = position.activities().stream().distinct().map(this::ofStep).toList();
        var worst = steps.stream().map(Verdict::outcome).max(Enum::compareTo).orElse(Outcome.MOVES);
        if (worst != Outcome.MOVES) {
            return new Verdict(worst, steps.stream().filter(step -> step.outcome() == worst).flatMap(step -> step.words().stream()).distinct().toList());
        }
        return owed.missed(position, this::target, models).map(Verdict::stays)
                .or(() -> refused(engine.get()))
                .orElseGet(() -> new Verdict(Outcome.MOVES, steps.stream().flatMap(step -> step.words().stream()).distinct().toList()));
    }

    /** What is to be decided about the steps at which cases stand. */
    public List<Preview.Question> questions(Collection<Position> positions) {
        return secret ? List.of() : positions.stream().flatMap(position -> position.activities().stream()).distinct().sorted().filter(this::isOpen)
                .map(activity -> new Preview.Question(activity, from.name(activity),
                        options(activity).stream().map(option -> new Preview.Option(option.id(), option.name())).toList(), choices.getOrDefault(activity, "")))
                .toList();
    }

    private static Optional<Verdict> refused(List<String> refusals) {
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Verdict(Outcome.STAYS, refusals));
    }

    private Verdict ofStep(String activity) {
        var name = "「" + from.name(activity) + "」";
        if (MovePlan.STAY.equals(choices.get(activity))) {
            return Verdict.stays("按决定，停在" + name + "的留在原版本");
        }
        var next = target(activity);
        if (!route.targets().containsKey(activity)) {
            var reason = route.refusals().getOrDefault(activity, "在新版本中没有");
            return new Verdict(isOpen(activity) ? Outcome.DECIDE : Outcome.STAYS, List.of("活动" + name + reason));
        }
        var before = from.find(activity).orElseThrow();
        var after = to.find(next).orElseThrow();
        return Differences.obstacle(before, after).map(Verdict::stays).orElseGet(() -> new Verdict(Outcome.MOVES, differences.inWords(before, after)));
    }

    /** A step without a place in the new version for which there is one to choose. */
    private boolean isOpen(String activity) {
        return (!route.targets().containsKey(activity) || choices.containsKey(activity)) && !options(activity).isEmpty();
    }

    private List<Activity> options(String activity) {
        return from.find(activity).map(to::like).orElse(List.of());
    }

    private String target(String activity) {
        return Objects.requireNonNullElse(route.targets().get(activity), activity);
    }
}
