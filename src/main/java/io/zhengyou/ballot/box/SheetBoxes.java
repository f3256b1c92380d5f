package io.zhengyou.ballot.box;

import io.zhengyou.ballot.SheetBallot;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.ballot.VoteRefused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ballots of sheets: a voter is ticked off on the roll and one sealed sheet dropped into the box, in one transaction. */
@Component
@Transactional
class SheetBoxes implements Sheets {

    private static final char FILLING = '\0';

    private final BallotTable ballots;
    private final Roll roll;
    private final Box box;
    private final ServerKey serverKey;

    SheetBoxes(BallotTable ballots, Roll roll, Box box, ServerKey serverKey) {
        this.ballots = ballots;
        this.roll = roll;
        this.box = box;
        this.serverKey = serverKey;
    }

    @Override
    public String open(SheetBallot ballot) {
        String id = UUID.randomUUID().toString();
        ballots.add(id, ballot, serverKey.seal().close(Seal.fresh().asText()));
        return id;
    }

    @Override
    public void enrol(String ballotId, Collection<String> voters) {
        roll.add(ballotId, voters);
    }

    @Override
    public Turnout turnout(String ballotId) {
        Turnout online = roll.turnout(ballotId);
        return new Turnout(online.roll(), online.cast() + fromPaper(ballotId));
    }

    @Override
    public int issued(String ballotId) {
        return roll.issued(ballotId);
    }

    @Override
    public List<String> silent(String ballotId, String after, int most) {
        return roll.silent(ballotId, after, most);
    }

    @Override
    public Set<String> voted(String ballotId) {
        return roll.voted(ballotId);
    }

    @Override
    public void cast(String ballotId, String voter, String sheet) {
        Heading ballot = ballots.heading(ballotId);
        String filled = filled(sheet, ballot.sheetLength());
        if (!roll.tick(ballotId, voter) || ballot.boxKey() == null) {
            throw roll.refusal(ballotId, voter);
        }
        box.drop(ballotId, List.of(filled), seal(ballot.boxKey()));
    }

    @Override
    public Set<String> onPaper(String ballotId) {
        return roll.onPaper(ballotId);
    }

    @Override
    public int fromPaper(String ballotId) {
        return ballots.heading(ballotId).paperSheets();
    }

    @Override
    public void dropFromPaper(String ballotId, List<String> sheets) {
        ballots.addPaperSheets(ballotId, sheets.size());
        Heading ballot = ballots.heading(ballotId);
        if (ballot.boxKey() == null) {
            throw new VoteRefused("投票已经截止，不能再放入评议票。");
        }
        if (ballot.paperSheets() > roll.onPaper(ballotId).size()) {
            throw new IllegalArgumentException("more sheets than papers were issued");
        }
        box.drop(ballotId, sheets.stream().map(sheet -> filled(sheet, ballot.sheetLength())).toList(), seal(ballot.boxKey()));
    }

    @Override
    public Optional<String> caseOf(String ballotId) {
        return Optional.of(ballots.heading(ballotId)).filter(ballot -> ballot.sheetLength() > 0).map(Heading::businessKey);
    }

    @Override
    public Instant closesAt(String ballotId) {
        return ballots.heading(ballotId).closesAt();
    }

    @Override
    public void extend(String ballotId, Instant closesAt) {
        ballots.extend(ballotId, closesAt);
    }

    @Override
    public Optional<List<String>> empty(String ballotId) {
        String key = closed(ballotId);
        if (key == null) {
            return Optional.empty();
        }
        // A hundred thousand fillings would not leave room for what is written beside them.
        List<String> sheets = box.empty(ballotId, seal(key), SheetBoxes::withoutFilling);
        int cast = turnout(ballotId).cast();
        if (sheets.size() != cast) {
            throw new IllegalStateException("box %s holds %d sheets, roll and papers say %d".formatted(ballotId, sheets.size(), cast));
        }
        ballots.destroyKey(ballotId);
        return Optional.of(sheets);
    }

    @Override
    public void discard(String ballotId) {
        if (closed(ballotId) != null) {
            box.destroy(ballotId);
            ballots.destroyKey(ballotId);
        }
    }

    /** Ends the voting and waits for sheets in flight. @return the key of the box, unless that is destroyed */
    private @Nullable String closed(String ballotId) {
        ballots.lock(ballotId);
        String key = ballots.heading(ballotId).boxKey();
        if (key != null) {
            roll.close(ballotId);
        }
        return key;
    }

    /** At least one byte of filling, which ends the sheet. */
    private static String filled(String sheet, int length) {
        int bytes = sheet.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > length || sheet.indexOf(FILLING) >= 0) {
            throw new IllegalArgumentException("a sheet of %d bytes does not fit into %d".formatted(bytes, length));
        }
        return sheet + String.valueOf(FILLING).repeat(length - bytes + 1);
    }

    private static String withoutFilling(String filled) {
        return filled.substring(0, filled.indexOf(FILLING));
    }

    private Seal seal(String boxKey) {
        return Seal.of(serverKey.seal().open(boxKey));
    }
}
