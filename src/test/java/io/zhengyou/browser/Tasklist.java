package io.zhengyou.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody at Tasklist. Every step ends when the screen shows that it was done. */
public final class Tasklist {

    public static final String MINE = "我的任务";
    public static final String OF_MY_GROUPS = "本组任务";

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    public static Tasklist signIn(Page page, String server, String user, String password) {
        page.navigate(server + "/login");
        page.getByLabel("用户名").fill(user);
        page.getByLabel("密码").fill(password);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("登录")).click();
        assertThat(page.locator(".task-filters")).containsText(MINE);
        assertThat(page.locator(".sorting-choice .sort-by")).hasText("创建时间");
        return new Tasklist(page);
    }

    public Page page() {
        return page;
    }

    /** Opens the form that starts a process. */
    public Fields begin(String process) {
        page.locator(".start-process-action a").click();
        // The list has pages.
        dialog().getByPlaceholder("按流程名称查找").fill(process);
        dialog().getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(dialog().locator(".modal-title")).containsText(process);
        return new Fields(dialog());
    }

    public void start() {
        dialog().locator(".modal-footer .btn-primary").click();
        assertThat(notices()).containsText("流程已发起。");
        assertThat(dialog()).hasCount(0);
    }

    /** Opens a task of one's own. */
    public Fields open(String task, String subject) {
        return open(MINE, task, subject);
    }

    /** Opens a task of one's group, which nobody can fill in yet, and makes it one's own. */
    public Fields claim(String task, String subject) {
        Fields fields = open(OF_MY_GROUPS, task, subject);
        assertThat(details()).containsText("尚未签收");
        assertThat(details().locator(".form-actions .btn-primary")).isDisabled();
        details().locator("button.claim").click();
        assertThat(details().locator("button.unclaim")).hasText("退回签收");
        waitUntilDrawn();
        return fields;
    }

    /** Presses the button below the form. */
    public void press() {
        details().locator(".form-actions .btn-primary").click();
    }

    /** Submits what is open, whose card then is gone. */
    public void submit(String task, String subject) {
        press();
        assertThat(notices()).containsText("任务已提交。");
        assertThat(details()).containsText("请在列表中选择一项任务。");
        assertThat(card(task, subject)).hasCount(0);
    }

    /** A task on the list, by its name and by what it is about. */
    public Locator card(String task, String subject) {
        return page.locator(".tasks-list li.task").filter(new FilterOptions().setHasText(task)).filter(new FilterOptions().setHasText(subject));
    }

    public Locator details() {
        return page.locator(".task-details");
    }

    public Locator notices() {
        return page.locator(".page-notifications");
    }

    private Fields open(String view, String task, String subject) {
        page.reload();
        page.locator(".task-filters").getByText(view).click();
        card(task, subject).click();
        assertThat(details()).containsText(task);
        return new Fields(details());
    }

    /** Claiming a task draws its form anew, more than once: what is typed meanwhile would be undone. */
    private void waitUntilDrawn() {
        AtomicReference<String> before = new AtomicReference<>("");
        await().pollInSameThread().pollInterval(Duration.ofMillis(100)).during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(30))
                .until(() -> before.getAndSet(details().innerHTML()).equals(before.get()));
    }

    private Locator dialog() {
        return page.locator(".modal-dialog");
    }
}
