package io.zhengyou.award.record;

import io.zhengyou.engine.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the chain of a round with itself and with what stands in the tables. */
@Component
public class Verification {

    /** What must stand in the tables, and which link says so. */
    private record Expected(int number, String sha256) {}

    private record Named(Recorded kind, String key) {
        String words() {
            return kind.label() + " " + key;
        }
    }

    private final Links links;
    private final Sources sources;

    Verification(Links links, Sources sources) {
        this.links = links;
        this.sources = sources;
    }

    /** Nobody can record anything meanwhile. */
    @Transactional
    public Verdict of(String roundId) {
        Links.End end = links.lock(roundId);
        List<Link> chain = links.of(roundId);
        List<Fault> faults = new ArrayList<>(brokenLinks(chain, end));
        chain.stream().filter(Inventory::completes).skip(1).map(link -> new Fault(link.number(), link.label(), "记录只能接管一次已有的决定，这一环来历不明。"))
                .forEach(faults::add);
        Map<Named, Expected> expected = expected(chain);
        expected.forEach((named, what) -> {
            String now = sources.content(named.kind(), named.key());
            if (!Sha256.of(now).equals(what.sha256())) {
                faults.add(new Fault(what.number(), named.words(), now.equals(Sources.NOTHING) ? "数据已不存在。" : "数据与记录不一致，记录之后被改动过。"));
            }
        });
        for (Recorded kind : Recorded.values()) {
            sources.keys(kind, roundId).stream().map(key -> new Named(kind, key)).filter(named -> !expected.containsKey(named))
                    .forEach(named -> faults.add(new Fault(0, named.words(), "数据没有记录在案。")));
        }
        return new Verdict(end.length(), end.hash(), List.copyOf(faults));
    }

    /**
     * The number of the link that has this hash. Somebody wrote it down when that link was the last: if it is still there, and all
     * links are whole, nothing up to it was written anew.
     */
    public Optional<Integer> linkWith(String roundId, String sha256) {
        return links.of(roundId).stream().filter(link -> link.hash().equalsIgnoreCase(sha256)).map(Link::number).findFirst();
    }

    private static List<Fault> brokenLinks(List<Link> chain, Links.End end) {
        String previous = "";
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            if (link.number() != i + 1) {
                return List.of(new Fault(i + 1, link.label(), "缺少这一环。"));
            }
            if (!link.hash().equals(link.hashAfter(previous))) {
                return List.of(new Fault(link.number(), link.label() + " " + link.key(), "记录本身被改动过，校验值不符。"));
            }
            previous = link.hash();
        }
        return chain.size() == end.length() && previous.equals(end.hash()) && !chain.isEmpty()
                ? List.of()
                : List.of(new Fault(chain.size() + 1, "记录末尾", "记录不完整，应有 " + end.length() + " 环，实有 " + chain.size() + " 环。"));
    }

    private static Map<Named, Expected> expected(List<Link> chain) {
        Map<Named, Expected> expected = new LinkedHashMap<>();
        for (Link link : chain) {
            Recorded.named(link.kind()).ifPresentOrElse(
                    kind -> expected.put(new Named(kind, link.key()), new Expected(link.number(), Sha256.of(link.content()))),
                    () -> Inventory.lines(link).forEach(line ->
                            expected.put(new Named(line.kind(), line.key()), new Expected(link.number(), line.sha256()))));
        }
        return expected;
    }
}
