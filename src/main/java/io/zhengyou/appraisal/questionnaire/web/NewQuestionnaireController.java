package io.zhengyou.appraisal.questionnaire.web;

import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.questionnaire.Questionnaires;
import io.zhengyou.entry.Sent;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the office: a new questionnaire. */
@Controller
@RequestMapping("/office/appraisals/questionnaires/new")
@PreAuthorize("hasAuthority('office')")
class NewQuestionnaireController {

    private final Questionnaires questionnaires;

    NewQuestionnaireController(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GetMapping
    String blank(Model model) {
        return new QuestionnairePage(model, QuestionnaireForm.blank()).ofNew();
    }

    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> texts, Principal me, Model model, RedirectAttributes to, HttpServletResponse response) {
        Sent sent = new Sent(texts);
        if (QuestionnaireForm.QUESTIONS.isChangedBy(sent)) {
            return new QuestionnairePage(model, QuestionnaireForm.QUESTIONS.changed(sent)).ofNew();
        }
        QuestionnaireForm read = QuestionnaireForm.read(UUID.randomUUID().toString(), sent, questionnaires.all());
        if (read.questionnaire().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return new QuestionnairePage(model, sent).with(read.faults()).ofNew();
        }
        Questionnaire questionnaire = read.questionnaire().get();
        questionnaires.add(questionnaire, me.getName());
        to.addFlashAttribute("done", "已新建问卷“%s”，现在可以用它发起评议。".formatted(questionnaire.name()));
        return "redirect:/office/appraisals/questionnaires/" + questionnaire.code();
    }
}
