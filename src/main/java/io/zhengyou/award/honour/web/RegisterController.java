package io.zhengyou.award.honour.web;

import io.zhengyou.award.honour.Register;
import io.zhengyou.award.honour.Search;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of honours, for everybody. */
@Controller
class RegisterController {

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @GetMapping("/honours")
    String search(@ModelAttribute("query") Query query, Model model, HttpServletResponse response) {
        model.addAttribute("section", "honours");
        model.addAttribute("years", register.years());
        model.addAttribute("programmes", register.programmes());
        Optional<String> fault = query.fault();
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fault", fault.get());
            model.addAttribute("found", new Register.Found(List.of(), 0, 1));
        } else {
            Search search = query.search();
            model.addAttribute("found", register.find(search));
        }
        return "award/honours";
    }
}
