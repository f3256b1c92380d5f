package io.zhengyou.report.form;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The units that somebody chooses in a form: all, those of a kind, or one by one. */
@Component
class ChosenUnits {

    private final Units units;

    ChosenUnits(Units units) {
        this.units = units;
    }

    Map<String, Object> choices() {
        return Map.of("kinds", Choices.of(Arrays.asList(UnitKind.values()), UnitKind::label, UnitKind::name),
                "unitChoices", Choices.of(units.all(), Unit::name, Unit::code));
    }

    /**
     * @param by   the field that says how they are chosen
     * @param list the field with those that are chosen one by one
     */
    List<Unit> of(String by, String list, Answers answers) {
        return switch (answers.text(by)) {
            case "all" -> units.all();
            case "kind" -> units.all().stream().filter(unit -> unit.kind().name().equals(answers.text("kind"))).toList();
            default -> units.all().stream().filter(unit -> answers.list(list).contains(unit.code())).toList();
        };
    }
}
