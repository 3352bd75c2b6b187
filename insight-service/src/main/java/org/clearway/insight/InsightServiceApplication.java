package org.clearway.insight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The record of what all services said, and what can be read from it. */
@SpringBootApplication
public class InsightServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(InsightServiceApplication.class, args);
    }
}
