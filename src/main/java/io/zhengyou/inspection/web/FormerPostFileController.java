package io.zhengyou.inspection.web;

import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.inspection.programme.FormerPostFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** The office brings a file of former posts; what is bad is shown by line and reason. */
@Controller
@RequestMapping("/office/inspections/former-posts/import")
@PreAuthorize("hasAuthority('office')")
class FormerPostFileController {

    private final FormerPostFile posts;

    FormerPostFileController(FormerPostFile posts) {
        this.posts = posts;
    }

    @GetMapping
    String show() {
        return "inspection/former-posts-import";
    }

    @PostMapping
    String take(@RequestParam(name = "posts", required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response) throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("nothing", true);
            return show();
        }
        try {
            model.addAttribute("taken", posts.take(file.getBytes()));
        } catch (RefusedImport refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("bad", refused.rows());
        }
        return show();
    }
}
