package io.zhengyou.award.form;

import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who asked for something and why, as a form shows it to those who decide. */
@Component
class RequestView {

    private final Opinions opinions;
    private final People people;

    RequestView(Opinions opinions, People people) {
        this.opinions = opinions;
        this.people = people;
    }

    /** @param step the id of the form in which it was asked */
    Map<String, Object> ofNomination(String nominationId, String step) {
        List<Opinion> requests = opinions.ofNomination(nominationId).stream().filter(opinion -> opinion.step().equals(step)).toList();
        return requests.stream().max(Comparator.comparing(Opinion::at)).map(this::shown).orElse(Map.of());
    }

    Map<String, Object> ofRound(String roundId, String step) {
        return opinions.latest(roundId, step).map(this::shown).orElse(Map.of());
    }

    private Map<String, Object> shown(Opinion request) {
        return Map.of("requestedBy", people.find(request.person()).map(Person::name).orElse(request.person()), "requestReason", request.text());
    }
}
