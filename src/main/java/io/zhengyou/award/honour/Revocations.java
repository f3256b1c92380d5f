package io.zhengyou.award.honour;

import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.ToldOf;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Opinion;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.notification.Notifications;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Honours that were taken back. The certificate stays, and says so; those who nominated are told. */
@Component
public class Revocations {

    private final JdbcClient jdbc;
    private final Certificates certificates;
    private final Nominations nominations;
    private final Opinions opinions;
    private final RecordChain record;
    private final ToldOf toldOf;
    private final Notifications notifications;
    private final Clock clock;

    Revocations(
            JdbcClient jdbc,
            Certificates certificates,
            Nominations nominations,
            Opinions opinions,
            RecordChain record,
            ToldOf toldOf,
            Notifications notifications,
            Clock clock) {
        this.jdbc = jdbc;
        this.certificates = certificates;
        this.nominations = nominations;
        this.opinions = opinions;
        this.record = record;
        this.toldOf = toldOf;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param requestId the opinion in which it was asked for, and whose reason is made public */
    public void add(String number, String requestId) {
        Opinion request = opinions.get(requestId);
        jdbc.sql("INSERT INTO award_revocation (certificate, reason, revoked_on, request_id) VALUES (?, ?, ?, ?)")
                .params(number, request.text(), LocalDate.now(clock), requestId)
                .update();
        record.add(request.roundId(), Recorded.REVOCATION, number);
        tell(certificates.find(number).orElseThrow(), request.text());
    }

    private void tell(Certificate certificate, String reason) {
        notifications.send(
                toldOf.nomination(nominations.get(certificate.nominationId())),
                certificate.roundTitle() + "：「" + certificate.name() + "」荣誉已撤销",
                "%s的%s称号（证书 %s）已经领导小组批准撤销。理由：%s".formatted(
                        certificate.name(), certificate.programmeName(), certificate.number(), reason));
    }
}
