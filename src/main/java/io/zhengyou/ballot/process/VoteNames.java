package io.zhengyou.ballot.process;

import io.zhengyou.engine.ConfidentialVariables;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A name says that it carries a vote if one of its words does: {@code vote}, {@code myMarks}, {@code vote-2}; not {@code voterId}. */
@Component
class VoteNames implements ConfidentialVariables {

    private static final Set<String> WORDS = Set.of("vote", "votes", "mark", "marks");
    private static final String BETWEEN_WORDS = "(?<=[a-z])(?=[A-Z])|[^A-Za-z]+";

    @Override
    public boolean includes(String name) {
        return Arrays.stream(name.split(BETWEEN_WORDS)).map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }
}
