package io.zhengyou.award.honour;

import io.zhengyou.document.Documents;
import io.zhengyou.document.QrCode;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A certificate on paper. Its QR code leads to the page that verifies its number. */
@Component
public class CertificateDocument {

    private final Documents documents;
    private final String baseUrl;

    CertificateDocument(Documents documents, @Value("${zhengyou.base-url}") String baseUrl) {
        this.documents = documents;
        this.baseUrl = baseUrl;
    }

    /** A revoked one says so across its face. */
    public byte[] pdf(Certificate certificate) {
        String address = baseUrl + "/certificates/" + certificate.number();
        return documents.pdf("certificate", Map.of("certificate", certificate, "address", address, "qr", QrCode.of(address)));
    }
}
