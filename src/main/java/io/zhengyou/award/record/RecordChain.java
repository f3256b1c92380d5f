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
    private final Clock clock;

    RecordChain(Links links, Sources sources, Clock clock) {
        this.links = links;
        this.sources = sources;
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
            end = write(roundId, end, Link.START, roundId, inventory(roundId));
        }
        String parts = String.join(Recorded.SEPARATOR, List.of(key).stream().map(String::valueOf).toList());
        write(roundId, end, kind.name(), parts, sources.content(kind, parts));
    }

    /** Begins the chain of a round that had none. */
    @Transactional
    public void begin(String roundId) {
        Links.End end = links.lock(roundId);
        if (end.length() == 0) {
            write(roundId, end, Link.START, roundId, inventory(roundId));
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

    /** What was decided before the record began: named with its hash, so that it cannot change unnoticed either. */
    private String inventory(String roundId) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Recorded kind : Recorded.values()) {
            sources.keys(kind, roundId).forEach(key ->
                    lines.add(Map.of("kind", kind.name(), "key", key, "sha256", Sha256.of(sources.content(kind, key)))));
        }
        return Canonical.text(lines.stream().map(Canonical::ordered).toList());
    }
}
