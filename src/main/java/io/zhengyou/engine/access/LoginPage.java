package io.zhengyou.engine.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

    @GetMapping("/login")
    String login(@Nullable Authentication login) {
        return login == null ? "access/login" : "redirect:" + LoginEntry.TASKLIST;
    }

    @GetMapping("/app")
    String app() {
        return "redirect:" + LoginEntry.TASKLIST;
    }
}
