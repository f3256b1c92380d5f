package io.zhengyou.appraisal.questionnaire.web;

import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import io.zhengyou.directory.People;
import io.zhengyou.entry.Fields;
import io.zhengyou.entry.History;
import io.zhengyou.entry.Sent;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the office: what is asked in appraisals, and how that came about. */
@Controller
@RequestMapping("/office/appraisals/questionnaires")
@PreAuthorize("hasAuthority('office')")
class QuestionnairesController {

    private static final String DONE = "done";

    private final Questionnaires questionnaires;
    private final People people;

    QuestionnairesController(Questionnaires questionnaires, People people) {
        this.questionnaires = questionnaires;
        this.people = people;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("questionnaires", questionnaires.inForce());
        return "appraisal/questionnaires";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        History history = history(code);
        return new QuestionnairePage(model, QuestionnaireForm.of(inForce(code))).of(code, history.latest().number(), history);
    }

    @PostMapping("/{code}")
    String save(@PathVariable String code, @RequestParam MultiValueMap<String, String> texts, Principal me, Model model, RedirectAttributes to,
            HttpServletResponse response) {
        Sent sent = new Sent(texts);
        int base = Fields.whole(sent.text("version")).orElse(0);
        History history = history(code);
        if (QuestionnaireForm.QUESTIONS.isChangedBy(sent)) {
            return new QuestionnairePage(model, QuestionnaireForm.QUESTIONS.changed(sent)).of(code, base, history);
        }
        QuestionnaireForm read = QuestionnaireForm.read(code, sent, questionnaires.all());
        if (read.questionnaire().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return new QuestionnairePage(model, sent).with(read.faults()).of(code, base, history);
        }
        Questionnaire questionnaire = read.questionnaire().get();
        if (questionnaire.equals(inForce(code))) {
            to.addFlashAttribute(DONE, "没有改动，没有保存新版本。");
        } else if (questionnaires.save(questionnaire, base, me.getName())) {
            to.addFlashAttribute(DONE, "已保存为新的一版。已经发起的评议沿用发起时的问卷。");
        } else {
            response.setStatus(HttpStatus.CONFLICT.value());
            History now = history(code);
            return new QuestionnairePage(model, sent).with(now.conflict(base, questionnaire.inWords())).of(code, now.latest().number(), now);
        }
        return "redirect:/office/appraisals/questionnaires/" + code;
    }

    private Questionnaire inForce(String code) {
        return questionnaires.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private History history(String code) {
        inForce(code);
        return new History(questionnaires.history(code).stream().map(version -> new History.Version(
                version.number(), version.questionnaire().inWords(), people.signature(version.savedBy()), version.savedAt())).toList());
    }
}
