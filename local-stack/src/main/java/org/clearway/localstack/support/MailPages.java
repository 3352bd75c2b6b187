package org.clearway.localstack.support;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The pages on which mails are read. */
final class MailPages {
    private static final int SHOWN = 200;
    private static final String PAGE = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><title>Thư đã gửi</title>
            <style>body{font:16px sans-serif;margin:2rem}table{border-collapse:collapse}
            td,th{padding:.3rem .8rem;border-bottom:1px solid #ccc;text-align:left}
            pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}</style></head>
            <body>%s</body></html>
            """;

    private MailPages() {}

    static String list(List<StoredMail> newestFirst) {
        String rows = newestFirst.stream().limit(SHOWN).map(MailPages::row).collect(Collectors.joining());
        return PAGE.formatted("<h1>Thư đã gửi (" + newestFirst.size() + ")</h1><table>"
                + "<tr><th>Lúc</th><th>Đến</th><th>Tiêu đề</th></tr>" + rows + "</table>");
    }

    static String one(StoredMail mail) {
        return PAGE.formatted("<p><a href=\"/\">Tất cả</a></p><h1>%s</h1><p>%s<br>%s → %s</p><pre>%s</pre>"
                .formatted(
                        escape(mail.subject()),
                        mail.receivedAt(),
                        escape(mail.from()),
                        escape(mail.to()),
                        escape(mail.text())));
    }

    private static String row(StoredMail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%d\">%s</a></td></tr>"
                .formatted(mail.receivedAt(), escape(mail.to()), mail.id(), escape(mail.subject()));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
