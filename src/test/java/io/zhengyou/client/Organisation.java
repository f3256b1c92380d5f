package io.zhengyou.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The organisation that the demo brings along: whose pledge is whose to file, to review and to comment on. */
public final class Organisation {

    private static final Path FOLDER = Path.of("src/main/resources/organisation");

    private final Map<String, String> liaisons = byUnit("liaison");
    private final Map<String, String> secretaries = byUnit("secretary");
    private final Map<String, String> leaders = lines("contact-points.csv")
            .collect(Collectors.toMap(point -> point.get(1), point -> point.get(0)));
    private final Map<String, List<String>> people = lines("people.csv").collect(Collectors.toMap(
            person -> person.get(0), person -> person, (one, another) -> one, LinkedHashMap::new));

    private final Map<String, String> names = lines("units.csv")
            .collect(Collectors.toMap(unit -> unit.get(0), unit -> unit.get(1), (one, another) -> one, LinkedHashMap::new));

    /** The codes of all units. */
    public List<String> units() {
        return List.copyOf(liaisons.keySet());
    }

    public String nameOfUnit(String unit) {
        return names.get(unit);
    }

    public String codeOfUnit(String name) {
        return names.entrySet().stream().filter(unit -> unit.getValue().equals(name)).findFirst().orElseThrow().getKey();
    }

    /** The logins of those who file for units. */
    public List<String> liaisons() {
        return liaisons.values().stream().distinct().toList();
    }

    /** The login of whoever files for the unit. */
    public String liaison(String unit) {
        return liaisons.get(unit);
    }

    public String secretary(String unit) {
        return secretaries.get(unit);
    }

    public List<String> secretaries() {
        return secretaries.values().stream().distinct().toList();
    }

    public String leader(String unit) {
        return leaders.get(unit);
    }

    /** The logins of those who promise something as members: who files, who signs, the experts, the committee. */
    public List<String> members() {
        return people.keySet().stream().filter(id -> id.matches("(liaison|secretary|expert|member).+")).toList();
    }

    public String nameOf(String person) {
        return people.get(person).get(1);
    }

    public String unitOf(String person) {
        return people.get(person).get(2);
    }

    private static Map<String, String> byUnit(String role) {
        return lines("roles.csv").filter(line -> line.get(1).equals(role))
                .collect(Collectors.toMap(line -> line.get(2), line -> line.get(0), (one, another) -> one, LinkedHashMap::new));
    }

    private static Stream<List<String>> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
