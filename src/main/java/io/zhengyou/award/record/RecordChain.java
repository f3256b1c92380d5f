package io.zhengyou.award.record;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts every decision of a round on record, in the transaction that made it: its content and a SHA-256 over it and over
 * the link before. Whoever changes a decision afterwards does not fit the record any more.
 */
@Component
public class RecordChain {

    private final Links links;
    private final Sources sources;
    private final Inventory inventory;
    private final Clock clock;

    RecordChain(Links links, Sources sources, Inventory inventory, Clock clock) {
        this.links = links;
        this.sources = sources;
        this.inventory = inventory;
        this.clock = clock;
    }

    /**
     * Records what stands in the tables now. What was recorded before under the same key is thereby replaced as what must stand there.
     *
     * @param key the parts of the key of that kind, in the order of its query
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String roundId, Recorded kind, Object... key) {
        Links.End end = links.lock(roundId);
        if (end.length() == 0) {
            end = write(roundId, end, Link.START, roundId, inventory.begin(roundId));
        }
        String parts = String.join(Recorded.SEPARATOR, List.of(key).stream().map(String::valueOf).toList());
        write(roundId, end, kind.name(), parts, sources.content(kind, parts));
    }

    /**
     * To be called before the change that will be recorded, where that changes rows which others change too: all of them take
     * the round first and those rows second.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String roundId) {
        links.lock(roundId);
    }

    /** The hash of the last link so far: with it, whoever wrote it down can prove that nothing before it was written anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String head(String roundId) {
        return links.lock(roundId).hash();
    }

    /** Begins the chain of a round that had none. */
    @Transactional
    public void begin(String roundId) {
        Links.End end = links.lock(roundId);
        if (end.length() == 0) {
            write(roundId, end, Link.START, roundId, inventory.begin(roundId));
        }
    }

    /** Puts on record what a chain of an earlier version says nothing of. */
    @Transactional
    public void extend(String roundId) {
        Links.End end = links.lock(roundId);
        if (!Inventory.isComplete(links.of(roundId))) {
            write(roundId, end, Link.EXTENSION, roundId, inventory.extend(roundId));
        }
    }

    /** The links of a round, the oldest first. */
    public List<Link> of(String roundId) {
        return links.of(roundId);
    }

    private Links.End write(String roundId, Links.End end, String kind, String key, String content) {
        Link link = new Link(end.length() + 1, kind, key, clock.instant().truncatedTo(ChronoUnit.MICROS), content, "");
        String hash = link.hashAfter(end.hash());
        links.add(roundId, new Link(link.number(), kind, key, link.at(), content, hash));
        return new Links.End(link.number(), hash);
    }
}
