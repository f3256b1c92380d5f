package io.zhengyou.award.objection.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.objection.Filing;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.objection.web.ObjectionDesk.Receipt;
import io.zhengyou.evidence.Uploads.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form on which one objects, the same for the public and inside a unit. */
@Component
class FilingPage {

    private static final String TEMPLATE = "award/objection";

    private final ObjectionDesk desk;
    private final FilingRate rate;

    FilingPage(ObjectionDesk desk, FilingRate rate) {
        this.desk = desk;
        this.rate = rate;
    }

    String show(Model model, FilingEntry entry, String roundTitle, List<Nomination> nominees) {
        model.addAttribute("entry", entry);
        model.addAttribute("roundTitle", roundTitle);
        model.addAttribute("nominees", nominees);
        model.addAttribute("least", Filing.LEAST);
        model.addAttribute("most", Filing.MOST);
        model.addAttribute("filesLost", !entry.files().isEmpty());
        if (!model.containsAttribute("faults")) {
            model.addAttribute("faults", Map.of());
        }
        return TEMPLATE;
    }

    /** @return where to go; empty if nothing was filed, and the page has to say why with the entry on it */
    Optional<String> file(FilingEntry entry, Map<String, String> faults, Filing filing, Scope scope, String address, Model model,
            HttpServletResponse response, RedirectAttributes to) {
        if (entry.isByAProgram()) {
            return refuse("没有提交：页面上有一栏应当留空。请刷新页面后重新填写。", HttpStatus.BAD_REQUEST, model, response);
        }
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return refuse("有 %d 处需要修改，没有提交。请按各处的提示改正后再提交。".formatted(faults.size()), HttpStatus.BAD_REQUEST, model, response);
        }
        if (!rate.take(address)) {
            return refuse("一小时内提交的异议过多，没有提交。请稍后再试，或按公示上的联系方式反映；您填写的内容还在下面。",
                    HttpStatus.TOO_MANY_REQUESTS, model, response);
        }
        Receipt receipt = desk.file(filing, scope, entry.files());
        if (receipt.reference() == null) {
            return refuse(receipt.refused(), address, model, response);
        }
        to.addFlashAttribute("reference", receipt.reference().text());
        to.addFlashAttribute("mailed", receipt.mailed());
        to.addFlashAttribute("files", entry.files().size());
        return Optional.of("redirect:/objections/filed");
    }

    private Optional<String> refuse(List<Refusal> files, String address, Model model, HttpServletResponse response) {
        rate.giveBack(address);
        if (files.isEmpty()) {
            return refuse("公示期已满，或该候选人已不在公示名单中，没有提交。", HttpStatus.CONFLICT, model, response);
        }
        model.addAttribute("faults", Map.of(FilingEntry.FILES, files.stream().map(Refusal::toString).collect(Collectors.joining("\n"))));
        model.addAttribute("refusedFiles", files.stream().map(Refusal::name).toList());
        return refuse("有 %d 个附件不能收下，没有提交。请按“附件”处的提示改正后再提交。".formatted(files.size()), HttpStatus.BAD_REQUEST, model, response);
    }

    private static Optional<String> refuse(String reason, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("refused", reason);
        return Optional.empty();
    }
}
