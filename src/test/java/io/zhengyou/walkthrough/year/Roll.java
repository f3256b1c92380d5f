package io.zhengyou.walkthrough.year;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who appraises whom, and what they think: each answers every question about a unit alike. */
sealed interface Roll permits OwnUnits, AllTogether {

    String title();

    List<String> subjects();

    /** {@code OWN} or {@code ALL}. */
    String scope();

    /** How many are on it. */
    int size();

    /** As the office uploads it. */
    String file();

    /** The numbers of the committee's members who vote with their login. */
    IntStream members();

    /** The codes of the units in which people get links. */
    List<String> units();

    int votersByLink(String unit);

    /**
     * @param voter from 0
     * @return the place of the step, from 0, the best
     */
    int step(String subject, int voter);

    /** What can be published of a unit. */
    Mark mark(String subject, String round, int least);

    static String file(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", "unit,name,login,mail\n", "\n"));
    }
}
