package io.zhengyou.award.form;

import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.engine.FormContext;
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

    Map<String, Object> of(FormContext context) {
        Opinion request = opinions.get(context.text(AwardVariables.REQUEST));
        return Map.of("requestedBy", people.find(request.person()).map(Person::name).orElse(request.person()), "requestReason", request.text());
    }
}
