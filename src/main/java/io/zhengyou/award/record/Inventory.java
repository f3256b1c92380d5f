package io.zhengyou.award.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.engine.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The content of links that take over what was decided before: one line a decision with its hash. Its first line says that all
 * kinds of decisions are covered; where it is missing, the chain was begun by a version that knew fewer.
 */
@Component
class Inventory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, @Nullable Object> COMPLETE = Map.of("covers", "all");

    /** One decision that was taken over. */
    record Line(Recorded kind, String key, String sha256) {}

    private final Sources sources;

    Inventory(Sources sources) {
        this.sources = sources;
    }

    String begin(String roundId) {
        return text(roundId, Recorded.all());
    }

    String extend(String roundId) {
        return text(roundId, Recorded.addedLater());
    }

    static boolean isComplete(List<Link> chain) {
        return chain.stream().anyMatch(Inventory::completes);
    }

    /** A second one would take over whatever was changed since the first. */
    static boolean completes(Link link) {
        return Set.of(Link.START, Link.EXTENSION).contains(link.kind()) && read(link).contains(COMPLETE);
    }

    /** Nothing if somebody has changed it beyond reading: then the link itself is found to be broken. */
    static List<Line> lines(Link link) {
        List<Line> lines = new ArrayList<>();
        read(link).forEach(line -> {
            if (line.keySet().containsAll(List.of("kind", "key", "sha256"))) {
                Recorded.named(String.valueOf(line.get("kind"))).ifPresent(kind ->
                        lines.add(new Line(kind, String.valueOf(line.get("key")), String.valueOf(line.get("sha256")))));
            }
        });
        return lines;
    }

    private String text(String roundId, Collection<Recorded> kinds) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>(List.of(COMPLETE));
        for (Recorded kind : kinds) {
            sources.keys(kind, roundId).forEach(key -> lines.add(Canonical.ordered(
                    Map.of("kind", kind.name(), "key", key, "sha256", Sha256.of(sources.content(kind, key))))));
        }
        return Canonical.text(lines);
    }

    private static List<Map<String, @Nullable Object>> read(Link link) {
        try {
            return JSON.readValue(link.content(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
