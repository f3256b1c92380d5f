package io.zhengyou.appraisal.roll;

import io.zhengyou.appraisal.round.Round;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks people to appraise: those with a login in their messages, those without by a link of their own in a mail. */
@Component
public class Invitations {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    private final Links links;
    private final Logins logins;
    private final Notifications notifications;
    private final Sheets sheets;
    private final Clock clock;
    private final String baseUrl;

    Invitations(Links links, Logins logins, Notifications notifications, Sheets sheets, Clock clock, @Value("${zhengyou.base-url}") String baseUrl) {
        this.links = links;
        this.logins = logins;
        this.notifications = notifications;
        this.sheets = sheets;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Who was invited already gets a new link, and the old one ends. */
    public void remind(Round round, Elector elector) {
        String until = TIME.format(sheets.closesAt(round.ballot()).atZone(clock.getZone()));
        String subject = "请参加评议：" + round.title();
        if (logins.has(elector.voter())) {
            notifications.send(new Message(elector.voter(), subject, "您还没有提交评议票，请在 %s 前到“我的任务”中填写。评议不记名。\n%s/camunda/app/tasklist/default/".formatted(until, baseUrl)));
        } else if (elector.mail() != null) {
            notifications.mailOnly(new Message(elector.voter(), subject,
                    "请在 %s 前打开下面的链接填写评议票。链接只属于您，只能用一次，请勿转发；以前收到的链接不再有效。评议不记名。\n%s".formatted(
                            until, address(links.issue(round.id(), elector.voter())))));
        }
    }

    /** Where the bearer of a link fills in the ballot. The secret stands where a browser sends it to nobody. */
    public String address(String secret) {
        return baseUrl + "/appraise#" + secret;
    }
}
