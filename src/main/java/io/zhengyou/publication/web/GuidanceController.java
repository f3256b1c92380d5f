package io.zhengyou.publication.web;

import io.zhengyou.publication.guidance.Guidance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GuidanceController {

    private final Guidance guidance;

    GuidanceController(@Value("classpath:guidance-zh.txt") Resource text) throws IOException {
        guidance = Guidance.parse(text.getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping("/guidance")
    String guidance(Model model) {
        model.addAttribute("section", "guidance");
        model.addAttribute("guidance", guidance);
        return "publication/guidance";
    }
}
