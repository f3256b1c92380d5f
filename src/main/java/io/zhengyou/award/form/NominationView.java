package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.Nominee;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A nomination as forms show it to those who review it. */
@Component
class NominationView {

    private static final Map<String, String> STEPS = Map.of(
            "award-endorsement", "单位党组织意见", "award-formality", "形式审查", "award-integrity", "科学道德审查");

    private final Rounds rounds;
    private final Nominations nominations;
    private final Opinions opinions;
    private final People people;

    NominationView(Rounds rounds, Nominations nominations, Opinions opinions, People people) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.opinions = opinions;
        this.people = people;
    }

    Map<String, Object> of(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        Map<String, Object> shown = new HashMap<>(withoutOpinions(nomination));
        shown.put("findings", nomination.findings().isEmpty() ? "未发现问题。" : nomination.findings());
        String said = opinions.ofNomination(nominationId).stream().map(this::line).collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            shown.put("opinions", said);
        }
        return shown;
    }

    /** What experts see: nobody's opinion shall come before their own. */
    Map<String, Object> withoutOpinions(Nomination nomination) {
        Nominee nominee = nomination.submitted();
        Map<String, Object> shown = new HashMap<>(RoundView.of(rounds.get(nomination.roundId())));
        shown.put("unitName", nomination.unitName());
        shown.put("nomineeName", nominee.name());
        if (nominee.birthDate() != null) {
            shown.put("nomineeBirthDate", nominee.birthDate().toString());
        }
        shown.put("summary", nominee.summary());
        shown.put("deeds", nominee.deeds());
        shown.put("materials", nominee.materials().isEmpty() ? "无" : String.join("、", nominee.materials()));
        return shown;
    }

    private String line(Opinion opinion) {
        List<String> parts = List.of(STEPS.getOrDefault(opinion.step(), opinion.step()), name(opinion.person()), opinion.text());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("｜"));
    }

    private String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }
}
