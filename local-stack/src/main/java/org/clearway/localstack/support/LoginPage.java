package org.clearway.localstack.support;

import java.util.stream.Collectors;
import org.clearway.localstack.demo.DemoUser;
import org.clearway.localstack.demo.DemoUsers;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page where a demo user is picked. */
@RestController
class LoginPage {
    static final String PATH = "/login";

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(CsrfToken csrf) {
        String users = DemoUsers.all().stream().map(LoginPage::button).collect(Collectors.joining("\n"));
        return """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><title>Khơi thông: đăng nhập thử</title>
            <style>body{font:16px sans-serif;margin:2rem auto;max-width:44rem}
            button{display:block;width:100%%;margin:.25rem 0;padding:.5rem;text-align:left;font:inherit}</style></head>
            <body><h1>Đăng nhập thử</h1>
            <form method="post" action="%s"><input type="hidden" name="%s" value="%s">
            <input type="hidden" name="password" value="">
            %s
            </form></body></html>
            """.formatted(PATH, csrf.getParameterName(), csrf.getToken(), users);
    }

    private static String button(DemoUser user) {
        return "<button name=\"username\" value=\"%s\"><b>%s</b> – %s, %s</button>"
                .formatted(user.name(), user.name(), user.post(), user.agencyName());
    }
}
