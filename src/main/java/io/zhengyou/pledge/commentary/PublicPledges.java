package io.zhengyou.pledge.commentary;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeRecord;
import io.zhengyou.pledge.PledgeRecord.Comment;
import io.zhengyou.pledge.PledgeRecords;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Remark;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pledges as other modules may read them: nothing that was not public. */
@Component
class PublicPledges implements PledgeRecords {

    private static final String PUBLIC = "SELECT id FROM pledge WHERE campaign_year = ? AND public_version > 0 AND ";

    private final JdbcClient jdbc;
    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final Commentaries commentaries;
    private final People people;
    private final Clock clock;

    PublicPledges(JdbcClient jdbc, Pledges pledges, Versions versions, Entries entries, Commentaries commentaries, People people, Clock clock) {
        this.jdbc = jdbc;
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.commentaries = commentaries;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<PledgeRecord> ofUnit(String unitCode, int year) {
        return records("unit_code = ? ORDER BY kind DESC, name, id", unitCode, year);
    }

    @Override
    public List<PledgeRecord> ofMember(String person, int year) {
        return records("pledger = ? AND kind = 'MEMBER' ORDER BY started_at, id", person, year);
    }

    @Override
    public Set<String> unitsThatPledged(int year) {
        return units("", year);
    }

    @Override
    public Set<String> unitsCommentedOn(int year) {
        return units(" AND EXISTS (SELECT 1 FROM pledge_commentary c WHERE c.pledge_id = pledge.id AND c.rating IS NOT NULL)", year);
    }

    private Set<String> units(String also, int year) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT unit_code FROM pledge WHERE campaign_year = ? AND public_version > 0 AND kind = 'UNIT'" + also)
                .param(year).query(String.class).list());
    }

    private List<PledgeRecord> records(String whose, String owner, int year) {
        return jdbc.sql(PUBLIC + whose).params(year, owner).query(String.class).list().stream().map(pledges::get).map(this::record).toList();
    }

    private PledgeRecord record(Pledge pledge) {
        Version promised = versions.find(pledge.id(), pledge.publicVersion()).orElseThrow();
        long kept = entries.latest(pledge.id(), Step.CONFIRMED).stream().flatMap(entry -> entry.remarks().stream()).map(Remark::fulfilment)
                .filter(found -> found == Fulfilment.KEPT).count();
        return new PledgeRecord(pledge.id(), pledge.pledger(), promised.title(),
                LocalDate.ofInstant(Objects.requireNonNull(pledge.publishedAt()), clock.getZone()), pledge.standing(), promised.items().size(), (int) kept,
                pledge.fulfilment(), pledge.state() == PledgeState.WITHDRAWN, comments(pledge.id()));
    }

    private List<Comment> comments(String pledgeId) {
        return commentaries.of(pledgeId).stream().filter(one -> one.rating() != null)
                .map(one -> new Comment(people.find(one.leader()).map(Person::name).orElse(one.leader()), Objects.requireNonNull(one.rating()),
                        one.strengths(), one.suggestions(), one.answer()))
                .toList();
    }
}
