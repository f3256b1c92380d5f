package io.zhengyou.publication.digest;

import io.zhengyou.publication.NotPublished;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/digests")
class DigestsController {

    private final PublishedDigests digests;

    DigestsController(PublishedDigests digests) {
        this.digests = digests;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "digests");
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("digests", digests.all());
        return "publication/digests";
    }

    @GetMapping("/{requestId}")
    String document(@PathVariable String requestId, Model model) {
        model.addAttribute("digest", digests.find(requestId).orElseThrow(() -> new NotPublished("简报", "/digests")));
        return "publication/digest";
    }
}
