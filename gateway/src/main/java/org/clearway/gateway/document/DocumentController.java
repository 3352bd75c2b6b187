package org.clearway.gateway.document;

import java.io.IOException;
import org.clearway.kit.Allowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document and its pages; they need no token, what they describe does. */
@RestController
class DocumentController {
    private static final String REDIRECT_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

    private final WholeDocument document;
    private final String contentSecurityPolicy;

    DocumentController(
            WholeDocument document, @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        this.document = document;
        // The page talks to this gateway and signs in at the issuer, and loads nothing from elsewhere.
        contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; connect-src 'self' " + issuer
                + "; frame-ancestors 'none'";
    }

    @Allowed(Allowed.ANY_ROLE)
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> document() {
        byte[] bytes = document.bytes();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    @Allowed(Allowed.ANY_ROLE)
    @GetMapping(path = "/api/v1/docs", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> page() throws IOException {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", contentSecurityPolicy)
                .body(new ClassPathResource("docs/index.html").getContentAsByteArray());
    }

    /** The issuer leads back to this page; its script hands the code to the page that asked, and talks to nobody. */
    @Allowed(Allowed.ANY_ROLE)
    @GetMapping(path = "/api/v1/docs/ui/oauth2-redirect.html", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> signedIn() throws IOException {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", REDIRECT_POLICY)
                .body(new ClassPathResource("docs/oauth2-redirect.html").getContentAsByteArray());
    }
}
