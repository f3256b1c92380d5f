package io.zhengyou.evidence.web;

import io.zhengyou.evidence.EvidenceCases;
import io.zhengyou.evidence.EvidenceFiles;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The files of a case, for those whom its module lets read them without a task. */
@Controller
@RequestMapping("/evidence/cases/{caseKey}")
class CaseFilesController {

    private final List<EvidenceCases> modules;
    private final FileLines lines;
    private final EvidenceFiles files;

    CaseFilesController(List<EvidenceCases> modules, FileLines lines, EvidenceFiles files) {
        this.modules = modules;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping
    String page(@PathVariable String caseKey, Principal me, Model model) {
        model.addAttribute("about", module(caseKey, me).title(caseKey));
        model.addAttribute("files", lines.of(caseKey, "/evidence/cases/" + caseKey, file -> false));
        return "evidence/case";
    }

    @GetMapping("/files/{fileId}")
    ResponseEntity<byte[]> read(@PathVariable String caseKey, @PathVariable String fileId, Principal me) {
        module(caseKey, me);
        return files.find(caseKey, fileId).map(file -> Served.file(file, files.content(file)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private EvidenceCases module(String caseKey, Principal me) {
        return modules.stream().filter(module -> module.mayRead(caseKey, me.getName())).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
