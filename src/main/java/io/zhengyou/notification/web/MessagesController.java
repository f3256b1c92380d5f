package io.zhengyou.notification.web;

import io.zhengyou.notification.outbox.Entries;
import java.security.Principal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent to me. */
@Controller
class MessagesController {

    private final Entries entries;
    private final String baseUrl;

    MessagesController(Entries entries, @Value("${zhengyou.base-url}") String baseUrl) {
        this.entries = entries;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/messages")
    String messages(@RequestParam(defaultValue = "0") int page, Principal me, Model model) {
        model.addAttribute("page", entries.page(null, me.getName(), Math.max(0, page)));
        model.addAttribute("baseUrl", baseUrl);
        return "notification/messages";
    }
}
