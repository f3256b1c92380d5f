package io.zhengyou.award.programme.web;

import io.zhengyou.award.programme.Change;
import io.zhengyou.award.programme.Version;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version in the history on the page.
 *
 * @param by      name and login of who saved it
 * @param changes what is different from the version before; empty for the first
 */
record VersionLine(int number, String by, ZonedDateTime at, List<Change> changes) {

    /** @param history the latest first */
    static List<VersionLine> of(List<Version> history, People people) {
        List<VersionLine> lines = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Version version = history.get(i);
            lines.add(new VersionLine(version.number(), name(version.savedBy(), people), version.savedAt(), i + 1 == history.size()
                    ? List.of() : Change.between(history.get(i + 1).programme(), version.programme())));
        }
        return lines;
    }

    static String name(@Nullable String login, People people) {
        return login == null ? "随程序提供" : people.find(login).map(Person::name).orElse("") + "（" + login + "）";
    }
}
