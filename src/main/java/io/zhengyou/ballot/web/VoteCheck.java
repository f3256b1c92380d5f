package io.zhengyou.ballot.web;

import io.zhengyou.ballot.Option;
import io.zhengyou.ballot.box.Mark;
import io.zhengyou.ballot.box.StoredBallot;
import io.zhengyou.engine.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a vote says something of every option and of nothing else, and approves no more than there are seats. */
final class VoteCheck {

    private VoteCheck() {}

    static List<FieldError> errors(StoredBallot ballot, Map<String, @Nullable Mark> marks) {
        List<FieldError> errors = new ArrayList<>();
        List<String> ids = ballot.options().stream().map(Option::id).toList();
        ballot.options().stream().filter(option -> marks.get(option.id()) == null)
                .forEach(option -> errors.add(new FieldError(option.id(), "请在“赞成、反对、弃权”中选择一项。")));
        marks.keySet().stream().filter(id -> !ids.contains(id)).forEach(id -> errors.add(new FieldError(id, "不在选票上。")));
        long approved = marks.values().stream().filter(mark -> mark == Mark.APPROVE).count();
        if (approved > ballot.rule().seats()) {
            errors.add(new FieldError("", "最多赞成 %d 个，现已赞成 %d 个，请减少。".formatted(ballot.rule().seats(), approved)));
        }
        return errors;
    }
}
