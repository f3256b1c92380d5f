package io.zhengyou.award.honour.web;

import io.zhengyou.award.honour.Certificate;
import io.zhengyou.award.honour.CertificateDocument;
import io.zhengyou.award.honour.Certificates;
import io.zhengyou.directory.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Anybody may verify a number; only those concerned may have the certificate itself. */
@Controller
class CertificateController {

    private final Certificates certificates;
    private final CertificateDocument document;

    CertificateController(Certificates certificates, CertificateDocument document) {
        this.certificates = certificates;
        this.document = document;
    }

    @GetMapping("/certificates/{number}")
    String verify(@PathVariable String number, Model model, HttpServletResponse response) {
        Optional<Certificate> certificate = certificates.find(number);
        if (certificate.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("section", "honours");
        model.addAttribute("number", number);
        model.addAttribute("certificate", certificate.orElse(null));
        return "award/certificate";
    }

    @GetMapping("/certificates/{number}/pdf")
    ResponseEntity<byte[]> download(@PathVariable String number, Authentication reader) {
        Certificate certificate = certificates.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Set<String> entitled = Set.of(Role.OFFICE.group(),
                Role.LIAISON.groupIn(certificate.unitCode()), Role.SECRETARY.groupIn(certificate.unitCode()));
        if (reader.getAuthorities().stream().map(GrantedAuthority::getAuthority).noneMatch(entitled::contains)) {
            throw new AccessDeniedException("a certificate of another unit");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(certificate.number() + ".pdf").build().toString())
                .body(document.pdf(certificate));
    }
}
