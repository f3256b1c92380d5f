package io.zhengyou.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zhengyou.client.Server;
import io.zhengyou.database.OwnDatabase;
import io.zhengyou.packaging.PackagedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Plays the scenarios, each on a fresh server for each database, and prints what was measured. */
public final class Bench {

    private static final String APPRAISAL = "appraisal";
    private static final Map<String, Supplier<Scenario>> SCENARIOS = Map.of("office", OfficeWith400::new, "wall", WallWith50000::new, "redesign", RedesignOf200::new);

    private Bench() {}

    /** @param names of scenarios and databases, as {@code office h2}, or of appraisals and sizes, as {@code appraisal 1000 10000}; without any it is all */
    public static void main(String... names) throws Exception {
        // What PostgreSQL says as it starts is not what was asked for.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        List<String> scenarios = chosen(names, Stream.concat(SCENARIOS.keySet().stream().sorted(), Stream.of(APPRAISAL)));
        if (scenarios.contains(APPRAISAL)) {
            new Appraisals().play(sizes(names));
        }
        Table table = new Table();
        for (String scenario : scenarios.stream().filter(SCENARIOS::containsKey).toList()) {
            for (String database : chosen(names, Arrays.stream(OwnDatabase.values()).map(OwnDatabase::label))) {
                table.add(OwnDatabase.labelled(database), play(scenario, OwnDatabase.labelled(database)));
            }
        }
        if (!scenarios.equals(List.of(APPRAISAL))) {
            table.print(System.out);
        }
    }

    private static Stopwatch play(String scenario, OwnDatabase database) throws Exception {
        Path folder = Files.createTempDirectory("zhengyou-bench");
        System.out.printf("%s on %s, in %s%n", scenario, database.label(), folder);
        Stopwatch stopwatch = new Stopwatch();
        database.with(folder, filled -> {
            try (PackagedServer server = PackagedServer.startOn(filled, folder)) {
                SCENARIOS.get(scenario).get().play(new Server(server.address()), filled, stopwatch);
            }
        });
        return stopwatch;
    }

    private static List<Integer> sizes(String[] names) {
        List<Integer> sizes = Stream.of(names).filter(name -> name.matches("\\d+")).map(Integer::valueOf).toList();
        return sizes.isEmpty() ? Appraisals.SIZES : sizes;
    }

    private static List<String> chosen(String[] names, Stream<String> all) {
        List<String> known = all.toList();
        List<String> chosen = known.stream().filter(one -> Arrays.stream(names).anyMatch(one::equalsIgnoreCase)).toList();
        return chosen.isEmpty() ? known : chosen;
    }
}
