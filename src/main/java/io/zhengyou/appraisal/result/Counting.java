package io.zhengyou.appraisal.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the box of a round and weighs what is in it: all in one transaction, or nothing. */
@Component
public class Counting {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Results results;
    private final ObjectMapper json;

    Counting(Rounds rounds, Sheets sheets, Results results, ObjectMapper json) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.results = results;
        this.json = json;
    }

    /** A repeated call changes nothing. */
    @Transactional
    public void count(String roundId) {
        Round round = rounds.lock(roundId);
        sheets.empty(round.ballot()).ifPresent(texts -> {
            List<Integer> subjects = rounds.subjects(roundId).stream().map(Subject::number).toList();
            List<Sheet> all = texts.stream().map(this::read).toList();
            if (all.stream().filter(Sheet::isFromPaper).count() != sheets.fromPaper(round.ballot())) {
                throw new IllegalStateException("the box of %s holds more or fewer sheets from paper than were dropped".formatted(roundId));
            }
            Weighed weighed = Weighed.of(all, subjects, round.questions().size());
            rounds.counted(roundId, results.add(roundId, weighed));
        });
    }

    public String write(Sheet sheet) {
        try {
            return json.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sheet cannot be written");
        }
    }

    private Sheet read(String text) {
        try {
            return json.readValue(text, Sheet.class);
        } catch (JsonProcessingException e) {
            // Not as the cause: it quotes the sheet.
            throw new IllegalStateException("a sheet cannot be read");
        }
    }
}
