package io.zhengyou.directory.organisation.web;

import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.directory.organisation.ImportUnderWay;
import io.zhengyou.directory.organisation.Organisation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import io.zhengyou.engine.Passwords;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The operator imports the organisation; the passwords of new people are shown once and kept nowhere. */
@Controller
@RequestMapping("/operator/directory")
@PreAuthorize("hasAuthority('camunda-admin')")
class OrganisationController {

    private static final List<String> FILES = List.of("units.csv", "people.csv", "roles.csv", "contact-points.csv", "conflicts.csv");

    private final Organisation organisation;
    private final Coverage coverage;

    OrganisationController(Organisation organisation, Coverage coverage) {
        this.organisation = organisation;
        this.coverage = coverage;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("units", coverage.unitsByKind());
        model.addAttribute("people", coverage.peopleByRole());
        model.addAttribute("withoutLeader", coverage.withoutLeader());
        return "directory/organisation";
    }

    @PostMapping
    String take(@RequestParam Map<String, MultipartFile> uploads, Model model, HttpServletResponse response) throws IOException {
        Map<String, byte[]> files = chosen(uploads);
        try {
            if (files.isEmpty()) {
                refuse("nothing", true, HttpStatus.BAD_REQUEST, model, response);
            } else {
                model.addAttribute("issued", organisation.take(files, Passwords::next));
                model.addAttribute("done", true);
            }
        } catch (RefusedImport refused) {
            refuse("bad", refused.rows(), HttpStatus.BAD_REQUEST, model, response);
        } catch (ImportUnderWay another) {
            refuse("underWay", true, HttpStatus.CONFLICT, model, response);
        }
        return show(model);
    }

    private static void refuse(String why, Object what, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute(why, what);
    }

    /** An empty file was chosen all the same; a field without a choice sends no name. */
    private static Map<String, byte[]> chosen(Map<String, MultipartFile> uploads) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            MultipartFile upload = uploads.get(file);
            if (upload != null && !(upload.isEmpty() && !StringUtils.hasLength(upload.getOriginalFilename()))) {
                files.put(file, upload.getBytes());
            }
        }
        return files;
    }
}
