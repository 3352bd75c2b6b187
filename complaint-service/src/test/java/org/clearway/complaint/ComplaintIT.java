package org.clearway.complaint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.clearway.testkit.RealServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The service on a real port with real servers, its clock in the test's hands; all such tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@RealServers(database = "complaint_it")
@ContextConfiguration(initializers = ServiceSurroundings.Prepared.class)
@Import(ServiceSurroundings.class)
@interface ComplaintIT {}
