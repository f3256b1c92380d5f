package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.result.Sheet;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.TaskMoved;
import io.zhengyou.ballot.VoteRefused;
import io.zhengyou.engine.FieldError;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What an appraiser is answered, whichever way they came. */
@Component
class Booth {

    /**
     * @param errors by field
     * @param code   by which the appraiser finds the sheet again; empty if nothing was handed in
     */
    record Answer(String message, List<FieldError> errors, String code) {

        static ResponseEntity<Answer> refusal(HttpStatus status, String message, List<FieldError> errors) {
            return ResponseEntity.status(status).body(new Answer(message, errors, ""));
        }

        /** Without the code: libraries write what is answered into the log, if told to, beside who asked. */
        @Override
        public String toString() {
            return message;
        }
    }

    private final Casting casting;
    private final Sheets sheets;
    private final Clock clock;

    Booth(Casting casting, Sheets sheets, Clock clock) {
        this.casting = casting;
        this.sheets = sheets;
        this.clock = clock;
    }

    Paper paper(Appraiser appraiser, @Nullable CsrfToken csrf) {
        return Paper.of(appraiser, sheets.closesAt(appraiser.round().ballot()), clock.getZone(), csrf);
    }

    ResponseEntity<Answer> cast(Appraiser appraiser, Filled filled) {
        List<FieldError> errors = filled.errors(appraiser.asked(), appraiser.round());
        if (!errors.isEmpty()) {
            return Answer.refusal(HttpStatus.BAD_REQUEST, "评议票没有填写完整，请按提示修改。", errors);
        }
        try {
            return ResponseEntity.ok(new Answer("您的评议票已投入票箱，不能再更改。", List.of(), casting.cast(appraiser, filled)));
        } catch (VoteRefused refused) {
            return Answer.refusal(HttpStatus.CONFLICT, String.valueOf(refused.getMessage()), List.of());
        } catch (IllegalArgumentException tooLong) {
            return Answer.refusal(HttpStatus.BAD_REQUEST, "意见合计过长（约 %d 字以内），请删减。".formatted(Sheet.LONGEST_COMMENTS / 3), List.of());
        } catch (TaskMoved | TransientDataAccessException busy) {
            return Answer.refusal(HttpStatus.CONFLICT, "评议票没有投出：系统正在处理这项任务。请稍后再点一次提交。", List.of());
        }
    }
}
