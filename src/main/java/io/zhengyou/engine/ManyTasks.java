package io.zhengyou.engine;

import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Completes many tasks of a kind as whoever is signed in, through the same door as their forms in Tasklist. Each has a transaction of
 * its own: one that is refused keeps none of the others.
 */
@Component
public class ManyTasks {

    /**
     * A task that a page offers to be done together with others.
     *
     * @param name     what it is about
     * @param obstacle why it must be done by itself; empty if it need not
     */
    public record Offer(String taskId, String name, String obstacle, Map<String, Object> answers) {}

    /** So many at once take a second or two, also on a busy machine. */
    private static final int STEP = 40;

    private static final Logger LOG = LoggerFactory.getLogger(ManyTasks.class);

    private final TaskService tasks;
    private final TransactionTemplate transaction;

    ManyTasks(TaskService tasks, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.transaction = transaction;
    }

    /**
     * Does the first of them.
     *
     * @param taskIds as the person ticked them
     * @param offers  what there is to be done now
     */
    public Batch complete(List<String> taskIds, Collection<Offer> offers, String person) {
        Map<String, Offer> known = offers.stream().collect(Collectors.toMap(Offer::taskId, Function.identity()));
        List<String> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> wanted = taskIds.stream().distinct().toList();
        List<String> now = wanted.subList(0, Math.min(STEP, wanted.size()));
        for (String taskId : now) {
            Offer offer = known.get(taskId);
            if (offer == null) {
                refused.add("有一件已不在待办之中，可能已由他人办结。");
            } else if (!offer.obstacle().isEmpty()) {
                refused.add(offer.name() + "：" + offer.obstacle());
            } else {
                complete(offer, person).ifPresentOrElse(reason -> refused.add(offer.name() + "：" + reason), () -> done.add(offer.name()));
            }
        }
        return new Batch(done, refused, List.copyOf(wanted.subList(now.size(), wanted.size())));
    }

    /** @return why it was not done; empty if it was */
    private Optional<String> complete(Offer offer, String person) {
        try {
            transaction.executeWithoutResult(status -> {
                tasks.claim(offer.taskId(), person);
                tasks.complete(offer.taskId(), offer.answers());
            });
            return Optional.empty();
        } catch (WebApplicationException | AuthorizationException refused) {
            return Optional.of(refused.getMessage());
        } catch (ProcessEngineException moved) {
            LOG.info("task {} was not completed: {}", offer.taskId(), moved.getMessage());
            return Optional.of("该任务刚刚有了变化，没有办理。请刷新后再看。");
        }
    }
}
