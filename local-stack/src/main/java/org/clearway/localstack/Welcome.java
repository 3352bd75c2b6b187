package org.clearway.localstack;

import java.io.PrintWriter;
import org.clearway.localstack.demo.DemoUsers;
import org.clearway.localstack.stack.Stack;

/** What the user needs to know when all is ready. */
final class Welcome {
    private final PrintWriter out;

    Welcome(PrintWriter out) {
        this.out = out;
    }

    void print() {
        out.println();
        out.println("Clearway is ready.");
        out.println("  API        " + Stack.GATEWAY + "/api/v1   (document: /api/v1/openapi.json)");
        out.println("  issuer     " + Stack.ISSUER);
        out.println("  mails      " + Stack.MAIL_WEB);
        out.println();
        out.println("Demo users:");
        DemoUsers.all().forEach(user -> out.printf("  %-32s %s, %s%n", user.name(), user.post(), user.agencyName()));
        out.println();
        out.println("Next:");
        out.println("  curl -H \"Authorization: Bearer $(./clearway token pc-bao-lam.head)\" " + Stack.GATEWAY
                + "/api/v1/projects");
        out.println("  ./clearway status     ./clearway logs project-service     ./clearway clock +90d");
        out.println("  ./clearway down       (data is kept; ./clearway reset deletes it)");
        out.flush();
    }
}
