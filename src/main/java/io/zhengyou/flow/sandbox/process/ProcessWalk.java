package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Facts;
import io.zhengyou.flow.sandbox.Neighbours;
import io.zhengyou.flow.sandbox.Routes;
import io.zhengyou.flow.sandbox.SandboxReport.Trouble;
import io.zhengyou.flow.sandbox.SandboxReport.Walk;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Sends one run after the other through a process, each to something that none has passed yet, until all is passed. */
final class ProcessWalk {

    /** How often a way to a target is looked for by learning from what stood in the way, and how often by chance. */
    private static final int LEARNING = 6;
    private static final int GUESSES = 6;
    private static final int MOST_TROUBLES = 20;
    /** After so many runs that passed nothing new, nothing more is guessed. */
    private static final int MOST_IN_VAIN = 30;
    private static final int LEAST_MOVES = 50;

    private final ProcessEngine engine;
    private final Stage stage;
    private final Element process;
    private final Neighbours neighbours;
    private final BooleanSupplier outOfTime;
    private final Routes routes;
    private final Facts facts;
    private final Moves moves;
    private final Map<String, Integer> toEnd;
    private final Set<String> passed = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private final Map<String, Trouble> troubles = new LinkedHashMap<>();
    private int runs;
    private int inVain;

    ProcessWalk(ProcessEngine engine, Stage stage, Element process, Neighbours neighbours, Facts facts, BooleanSupplier outOfTime) {
        this.engine = engine;
        this.stage = stage;
        this.process = process;
        this.neighbours = neighbours;
        this.facts = facts;
        this.outOfTime = outOfTime;
        this.routes = new Routes(process, neighbours::thrownBy, event -> neighbours.unsent(event).isPresent());
        this.moves = new Moves(engine, routes, facts);
        this.toEnd = routes.distances(routes.end(), Set.of());
    }

    Walk walk() {
        long begin = System.nanoTime();
        boolean complete = true;
        for (var target : routes.targets()) {
            complete = complete && !outOfTime.getAsBoolean();
            if (complete && !passed.contains(target) && troubles.size() < MOST_TROUBLES) {
                lookFor(target);
            }
        }
        if (complete && troubles.isEmpty()) {
            routes.targets().stream().filter(target -> !passed.contains(target) && isOnTheEdge(target)).forEach(this::notReached);
        }
        return new Walk(process.getAttribute("id"), process.getAttribute("name"), runs, routes.targets().size(), passed.size(),
                (System.nanoTime() - begin) / 1_000_000, complete, List.copyOf(troubles.values()));
    }

    private void lookFor(String target) {
        // Where one run could not go on no other is sent.
        Set<String> avoided = new HashSet<>(blocked);
        for (int tried = 0; tried < LEARNING; tried++) {
            var course = run(target, avoided, null);
            if (course == null || passed.contains(target) || !avoided.addAll(course.answers().obstacles())) {
                break;
            }
        }
        for (int seed = 0; seed < GUESSES && inVain < MOST_IN_VAIN && troubles.isEmpty() && !passed.contains(target); seed++) {
            run(target, Set.of(), new Random(seed));
        }
    }

    /** Returns {@code null} if no way leads there. */
    private @Nullable Course run(String target, Set<String> avoided, @Nullable Random chance) {
        var goal = new Goal(target, routes.distances(target, avoided), toEnd, Set.copyOf(avoided), chance);
        var start = routes.starts().stream().filter(goal::leadsOn).min(Comparator.comparing(goal.toTarget()::get));
        if (start.isEmpty() || routes.isDead(target)) {
            return null;
        }
        var course = new Course(routes, facts, goal, Set.copyOf(passed));
        runs++;
        stage.enter(course);
        try {
            goOn(begin(start.get()), course);
        } catch (RuntimeException e) {
            course.block(course.here(), Failure.isEndless(e) ? "自动步骤一直循环，停不下来。" : "走到这里出错：%s。".formatted(Failure.inWords(e)));
        } finally {
            stage.leave();
        }
        inVain += passed.addAll(course.passed()) ? 0 : 1;
        blocked.addAll(course.blocked());
        course.troubles().forEach(trouble -> troubles.putIfAbsent(trouble.element() + trouble.message(), trouble));
        return course;
    }

    private String begin(String start) {
        var values = facts.initial().stream().collect(Collectors.toMap(name -> name, facts::sample));
        return engine.getRuntimeService().createProcessInstanceByKey(process.getAttribute("id")).startBeforeActivity(start).setVariables(values).execute().getId();
    }

    private void goOn(String instance, Course course) {
        int patience = LEAST_MOVES + routes.targets().size();
        int moved = 0;
        for (var rest = moves.rest(instance); !rest.isOver(); rest = moves.rest(instance)) {
            course.rest();
            var possible = moves.of(rest);
            if (possible.stream().noneMatch(Move::isStep)) {
                course.block(rest.place().orElse(process.getAttribute("id")), possible.isEmpty() ? "停在这里走不下去：没有任务、时间或消息能让流程继续。" : "停在这里走不下去，只能被别的事件打断。");
                break;
            }
            if (moved > 2 * patience) {
                course.block(course.here(), "走了 %d 步还到不了结束：一直在循环。".formatted(moved));
                break;
            }
            if (++moved > patience) {
                course.giveUp();
            }
            best(possible, course).action().run();
        }
        end(instance);
    }

    private Move best(List<Move> possible, Course course) {
        // On the way to an end, what a token waits for comes before what may happen beside it.
        var order = Comparator.comparing((Move move) -> !move.automatic())
                .thenComparing(move -> course.goesHome() && !move.isStep())
                .thenComparing(move -> course.cost(move.node()));
        return possible.stream().min(order).orElseThrow();
    }

    private void end(String instance) {
        if (!moves.rest(instance).isOver()) {
            engine.getRuntimeService().deleteProcessInstance(instance, "", true, true, false, true);
        }
    }

    private boolean isOnTheEdge(String target) {
        return routes.isCutOff(target) || passed.stream().anyMatch(id -> routes.next(id).contains(target));
    }

    private void notReached(String target) {
        var message = neighbours.unsent(routes.element(target)).map("没有人会发出“%s”，流程走不到这里。"::formatted).orElse("怎样走都走不到这里。");
        troubles.put(target, new Trouble(target, routes.label(target), message, List.of()));
    }
}
