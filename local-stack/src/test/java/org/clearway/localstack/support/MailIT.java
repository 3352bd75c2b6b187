package org.clearway.localstack.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailIT {
    @TempDir
    Path home = Path.of("");

    @Test
    void showsAMailInABrowserAndAsJsonAlsoAfterARestart() throws Exception {
        try (RunningSupport support = new RunningSupport(home)) {
            send(support, "head@pc-bao-lam-1.example", "Cột mốc bị lỡ");
            send(support, "officer@pc-bao-lam-1.example", "<b>Nhiệm vụ mới</b>");
            assertThat(page(support, "/")).contains("Cột mốc bị lỡ", "&lt;b&gt;Nhiệm vụ mới");
            assertThat(page(support, "/mails/1")).contains("Cột mốc bị lỡ", "Đề nghị xử lý.");
        }
        try (RunningSupport again = new RunningSupport(home)) {
            JsonNode found = json(again, "?to=head@pc-bao-lam-1.example");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).path("subject").asString()).isEqualTo("Cột mốc bị lỡ");
            assertThat(found.get(0).path("text").asString()).contains("Đề nghị xử lý.");
            send(again, "head@pc-bao-lam-1.example", "Mới hơn");
            assertThat(json(again, "").get(0).path("id").asLong()).isEqualTo(3);
            assertThat(json(again, "?since=2999-01-01T00:00:00Z")).isEmpty();
        }
    }

    private static void send(RunningSupport support, String to, String subject) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(support.smtpPort));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("clearway@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setText("Đề nghị xử lý.", StandardCharsets.UTF_8.name());
        Transport.send(mail);
    }

    private static JsonNode json(RunningSupport support, String query) throws Exception {
        return JsonMapper.shared().readTree(page(support, "/api/mails" + query));
    }

    private static String page(RunningSupport support, String path) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + support.mailWebPort + path);
            return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
