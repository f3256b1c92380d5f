package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import io.zhengyou.desk.process.Asking;
import io.zhengyou.desk.process.Copying;
import io.zhengyou.desk.process.PassingOn;
import io.zhengyou.desk.process.Reminding;
import io.zhengyou.desk.process.Signing;
import io.zhengyou.desk.process.TakingBack;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What can be done with a task beside completing it, by the names that the forms of its page have for it. */
@Component
class TaskActs {

    private static final Map<String, String> DONE = Map.of(
            "remind", "已催办，对方会收到消息。", "pass", "已转办，双方都会收到消息。", "ask", "已委派，对方答复后任务回到您手中。",
            "answer", "意见已送交委派人。", "recall", "已收回委派。", "addSigner", "已加签，对方会收到消息。",
            "removeSigner", "已减签。", "sign", "会签意见已记录。", "copy", "已抄送。", "takeBack", "已撤回，这一步回到您名下，请在“我的任务”中重新办理。");

    private final Reminding reminding;
    private final PassingOn passingOn;
    private final Asking asking;
    private final Signing signing;
    private final Copying copying;
    private final TakingBack takingBack;

    TaskActs(Reminding reminding, PassingOn passingOn, Asking asking, Signing signing, Copying copying, TakingBack takingBack) {
        this.reminding = reminding;
        this.passingOn = passingOn;
        this.asking = asking;
        this.signing = signing;
        this.copying = copying;
        this.takingBack = takingBack;
    }

    /** @return a sentence that says what was done */
    String act(String action, String task, String me, TaskEntry entry) {
        switch (action) {
            case "remind" -> reminding.remind(task, me, entry.text());
            case "pass" -> passingOn.pass(task, me, entry.holder(), entry.person(), entry.text());
            case "ask" -> asking.ask(task, me, entry.person(), entry.text());
            case "answer" -> asking.answer(task, me, entry.text());
            case "recall" -> asking.recall(task, me);
            case "addSigner" -> signing.add(task, me, entry.person(), entry.text());
            case "removeSigner" -> signing.remove(task, me, entry.person());
            case "sign" -> signing.sign(task, me, entry.text());
            case "takeBack" -> takingBack.takeBack(task, me, entry.text());
            case "copy" -> copying.copy(task, me, entry.people(), entry.text());
            default -> throw Refused.invalid("没有这个操作，请从页面上选择。");
        }
        return DONE.getOrDefault(action, "已完成。");
    }
}
