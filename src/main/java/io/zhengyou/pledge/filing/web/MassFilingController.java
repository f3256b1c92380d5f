package io.zhengyou.pledge.filing.web;

import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.filing.MassFiling;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The office brings a file of pledges; what is bad is shown by line and reason. */
@Controller
@RequestMapping("/office/pledges/import")
@PreAuthorize("hasAuthority('office')")
class MassFilingController {

    private final MassFiling filing;

    MassFilingController(MassFiling filing) {
        this.filing = filing;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("goods", Dimension.of(PledgerKind.UNIT));
        model.addAttribute("leads", Dimension.of(PledgerKind.MEMBER));
        return "pledge/import";
    }

    @PostMapping
    String take(@RequestParam(name = "pledges", required = false) @Nullable MultipartFile file, Principal officer, Model model,
            HttpServletResponse response) throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("nothing", true);
            return show(model);
        }
        try {
            model.addAttribute("taken", filing.take(file.getBytes(), officer.getName()));
        } catch (RefusedImport refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("bad", refused.rows());
        }
        return show(model);
    }
}
