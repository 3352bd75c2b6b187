package org.clearway.complaint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Complaints, their legal clocks, and what follows from silence. */
@SpringBootApplication
public class ComplaintServiceApplication {
    static void main(String[] arguments) {
        SpringApplication.run(ComplaintServiceApplication.class, arguments);
    }
}
