package io.zhengyou.dossier.process;

import io.zhengyou.directory.People;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.notification.Notifications;
import org.springframework.stereotype.Component;

/** What those who file and sign for a unit are told. */
@Component
class Notices {

    private final Notifications notifications;
    private final People people;

    Notices(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    void missed(Assessment assessment) {
        send(assessment, "没有按时自评", "贵单位没有在期限内提交 %d 年度考核的自评，领导小组将直接评定等次。".formatted(assessment.year()));
    }

    void graded(Assessment assessment, String reason) {
        send(assessment, "年度考核等次", "贵单位 %d 年度考核等次为：%s。\n%s\n有异议的，请在“我的任务”中提出，只能提出一次。".formatted(
                assessment.year(), assessment.graded().label(), reason).replace("\n\n", "\n"));
    }

    void decided(Assessment assessment, String reason) {
        send(assessment, "年度考核异议处理结果", "贵单位对 %d 年度考核等次的异议已经处理，等次为：%s。\n%s".formatted(
                assessment.year(), assessment.graded().label(), reason));
    }

    private void send(Assessment assessment, String what, String text) {
        notifications.send(people.actingFor(assessment.unitCode()), "%s：%s".formatted(what, assessment.unitName()), text);
    }
}
