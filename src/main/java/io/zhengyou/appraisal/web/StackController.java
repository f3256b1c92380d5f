package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.IssueFile;
import io.zhengyou.appraisal.paper.Issuing;
import io.zhengyou.appraisal.paper.PaperRefused;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.ballot.TaskMoved;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.document.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office or the liaison of a unit prints blank papers and says who was given one. */
@Controller
@RequestMapping("/appraisals/paper/{stackId}")
class StackController {

    private static final String COPIES = "[1-9]\\d{0,3}";

    private final Stacks stacks;
    private final Issuing issuing;
    private final IssueFile issueFile;
    private final StackView view;

    StackController(Stacks stacks, Issuing issuing, IssueFile issueFile, StackView view) {
        this.stacks = stacks;
        this.issuing = issuing;
        this.issueFile = issueFile;
        this.view = view;
    }

    @GetMapping
    String show(@PathVariable String stackId, Authentication me, Model model) {
        model.addAttribute("shown", view.of(stack(stackId, me)));
        model.addAttribute("columns", String.join(",", IssueFile.HEADER));
        return "appraisal/paper";
    }

    @PostMapping("/issue")
    String issue(@PathVariable String stackId, @RequestParam(defaultValue = "") List<String> voter, @RequestParam(defaultValue = "") String whom,
            Authentication me, Model model, RedirectAttributes to, HttpServletResponse response) {
        List<String> chosen = whom.equals("withoutLogin") ? view.withoutLogin(stack(stackId, me)) : voter;
        return change(stackId, "issued", chosen, stack -> issuing.issue(stack.id(), chosen), me, model, to, response);
    }

    @PostMapping("/back")
    String takeBack(@PathVariable String stackId, @RequestParam(defaultValue = "") List<String> voter, Authentication me, Model model,
            RedirectAttributes to, HttpServletResponse response) {
        return change(stackId, "takenBack", voter, stack -> issuing.takeBack(stack.id(), voter), me, model, to, response);
    }

    @PostMapping("/list")
    String issueList(@PathVariable String stackId, @RequestParam(required = false) @Nullable MultipartFile list, Authentication me, Model model,
            RedirectAttributes to, HttpServletResponse response) throws IOException {
        Stack stack = stack(stackId, me);
        if (list == null || list.isEmpty()) {
            return refused(stackId, "请先选择文件。", HttpStatus.BAD_REQUEST, me, model, response);
        }
        try {
            to.addFlashAttribute("issued", issueFile.take(stack.id(), list.getBytes()));
            return "redirect:/appraisals/paper/" + stackId;
        } catch (RefusedImport refused) {
            model.addAttribute("bad", refused.rows());
            return refused(stackId, "名单没有采用，请改正后再上传。", HttpStatus.BAD_REQUEST, me, model, response);
        } catch (PaperRefused refused) {
            return refused(stackId, refused.getMessage(), HttpStatus.CONFLICT, me, model, response);
        }
    }

    /** A blank paper, and the number of copies on record. */
    @PostMapping("/blank.pdf")
    Object print(@PathVariable String stackId, @RequestParam(defaultValue = "") String copies, Authentication me, Model model, HttpServletResponse response) {
        Stack stack = stack(stackId, me);
        if (!copies.matches(COPIES)) {
            return refused(stackId, "份数应在 1 到 9999 之间。", HttpStatus.BAD_REQUEST, me, model, response);
        }
        stacks.printed(stack.id(), Integer.parseInt(copies));
        return Download.of("paper-" + stack.unitCode() + ".pdf", MediaType.APPLICATION_PDF, view.blank(stack));
    }

    private String change(String stackId, String what, List<String> chosen, ToIntFunction<Stack> change, Authentication me, Model model,
            RedirectAttributes to, HttpServletResponse response) {
        Stack stack = stack(stackId, me);
        if (chosen.isEmpty()) {
            return refused(stackId, "没有可办理的人。请先勾选。", HttpStatus.BAD_REQUEST, me, model, response);
        }
        try {
            to.addFlashAttribute(what, change.applyAsInt(stack));
            return "redirect:/appraisals/paper/" + stackId;
        } catch (PaperRefused refused) {
            return refused(stackId, refused.getMessage(), HttpStatus.CONFLICT, me, model, response);
        } catch (TaskMoved | TransientDataAccessException busy) {
            return refused(stackId, "没有办理：其中有人正在提交评议票。请再试一次。", HttpStatus.CONFLICT, me, model, response);
        }
    }

    private String refused(String stackId, @Nullable String why, HttpStatus status, Authentication me, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refused", why);
        return show(stackId, me, model);
    }

    /** For the office, and for the unit whose papers they are. */
    private Stack stack(String stackId, Authentication me) {
        return stacks.find(stackId).filter(stack -> me.getAuthorities().stream().anyMatch(group ->
                        group.getAuthority().equals(Role.OFFICE.group()) || group.getAuthority().equals(Role.LIAISON.groupIn(stack.unitCode()))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
