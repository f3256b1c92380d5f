package io.zhengyou.ballot.web;

import io.zhengyou.ballot.Option;
import io.zhengyou.ballot.box.StoredBallot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;

/** A ballot paper as the form shows it, with the token that lets the form post. */
record Paper(String title, String closesAt, int seats, List<Option> options, String csrfHeader, String csrfToken) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    static Paper of(StoredBallot ballot, ZoneId zone, CsrfToken csrf) {
        return new Paper(ballot.title(), TIME.format(ballot.closesAt().atZone(zone)), ballot.rule().seats(), ballot.options(),
                csrf.getHeaderName(), csrf.getToken());
    }
}
